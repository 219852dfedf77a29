/**
 * The baked site as files, and what is checked without a browser. Knows nothing of the generator, so that it can't share its mistakes.
 */
@NullMarked
package org.plenary.baked;

import org.jspecify.annotations.NullMarked;
