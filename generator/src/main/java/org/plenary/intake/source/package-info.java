/**
 * The formats that programmes come in: pretalx' and frab's schedules, Sessionize's JSON, CSV. Believes nothing of what it reads.
 */
@NullMarked
package org.plenary.intake.source;

import org.jspecify.annotations.NullMarked;
