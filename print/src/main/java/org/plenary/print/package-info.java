/**
 * Makes PDFs of the pages of a baked site that link to one. Knows no content and no settings: a page says itself what is to be made of it.
 */
@NullMarked
package org.plenary.print;

import org.jspecify.annotations.NullMarked;
