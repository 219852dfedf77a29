/**
 * Brings a programme in from another tool: what is new is written, facts that changed are, and words that an editor changed are left alone. Knows
 * no pages.
 */
@NullMarked
package org.plenary.intake;

import org.jspecify.annotations.NullMarked;
