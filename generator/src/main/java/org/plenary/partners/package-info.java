/**
 * Organisations and what they are to the conference.
 */
@NullMarked
package org.plenary.partners;

import org.jspecify.annotations.NullMarked;
