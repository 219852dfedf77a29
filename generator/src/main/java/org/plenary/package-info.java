/**
 * A conference site from AsciiDoc files, in every language at once. {@link org.plenary.Bake} is the way in: it reads like the
 * steps it takes.
 */
@NullMarked
package org.plenary;

import org.jspecify.annotations.NullMarked;
