package org.plenary.export.schedule;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as both schemas want them. */
final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern ZONE = Pattern.compile("[A-Z][a-z]+/[A-Z].*|UTC");
    private static final Duration LONGEST = Duration.ofMinutes(99 * 60 + 59);

    private Times() {}

    /** {@code 2030-05-04T09:00:00+02:00}. */
    static String moment(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** {@code 09:00}. */
    static String clock(OffsetDateTime time) {
        return CLOCK.format(time);
    }

    /** {@code 01:15}; there is room for two digits of hours. */
    static String hours(Duration duration) {
        Duration shown = duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
        return String.format(Locale.ROOT, "%02d:%02d", shown.toHours(), shown.toMinutesPart());
    }

    /** The name of a zone, if it is one of those that the JSON schema knows the form of. */
    static Optional<String> name(ZoneId zone) {
        return Optional.of(zone.getId()).filter(id -> ZONE.matcher(id).matches());
    }
}
