/**
 * A document as the readers of one language meet it: its words, its address and whether it is translated. What all types have in common.
 */
@NullMarked
package org.plenary.entry;

import org.jspecify.annotations.NullMarked;
