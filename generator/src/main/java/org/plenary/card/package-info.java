/**
 * Draws the card that stands for a page where it is shared: a picture, without the fonts or a screen of the machine. Knows what pages are called,
 * not how they look.
 */
@NullMarked
package org.plenary.card;

import org.jspecify.annotations.NullMarked;
