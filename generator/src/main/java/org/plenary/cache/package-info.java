/**
 * Keeps what takes long to make, in {@code .cache/plenary/} of a site, and never uses what it can't be sure of. Knows nothing of
 * AsciiDoc or the site's model.
 */
@NullMarked
package org.plenary.cache;

import org.jspecify.annotations.NullMarked;
