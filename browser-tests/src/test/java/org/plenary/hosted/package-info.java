/**
 * The baked site on real web servers, with the settings that were made for them.
 */
@NullMarked
package org.plenary.hosted;

import org.jspecify.annotations.NullMarked;
