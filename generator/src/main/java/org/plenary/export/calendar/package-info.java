/**
 * Calendars to subscribe to, RFC 5545, 7986 and 6321. Knows no other export.
 */
@NullMarked
package org.plenary.export.calendar;

import org.jspecify.annotations.NullMarked;
