/** What a site says of its look in its settings: colour, typeface of headings, drawing; and what follows from it. */
@NullMarked
package org.plenary.look;

import org.jspecify.annotations.NullMarked;
