/**
 * Words from outside, turned into AsciiDoc that says the same and does nothing else. Knows no file and no conference.
 */
@NullMarked
package org.plenary.intake.words;

import org.jspecify.annotations.NullMarked;
