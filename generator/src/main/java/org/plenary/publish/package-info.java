/**
 * Writes what was rendered, and only what changed, into the output folder. Knows paths and bytes, nothing else.
 */
@NullMarked
package org.plenary.publish;

import org.jspecify.annotations.NullMarked;
