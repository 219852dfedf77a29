/**
 * Writes content files for editors: starts new texts, marks translations. Knows nothing of pages, nor of who calls it.
 */
@NullMarked
package org.plenary.editing;

import org.jspecify.annotations.NullMarked;
