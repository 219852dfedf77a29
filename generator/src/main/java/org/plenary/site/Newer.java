package org.plenary.site;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.entry.Listed;

/**
 * Tells readers of a translation that its original says more by now.
 *
 * @param original in the edition of its own language
 * @param date when its words last changed, in the conference's zone; empty when that isn't known
 */
public record Newer(Listed original, Optional<LocalDate> date) {}
