package org.plenary.intake.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times as tools write them, as the clocks at the conference show them. */
final class Moment {

    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,3}):)??(\\d{1,3}):(\\d{2})(?::\\d{2})?");
    private static final Pattern MINUTES = Pattern.compile("(?i)(\\d{1,4})\\s*(?:m|min|mins|minutes?|')?");
    private static final Pattern HOURS = Pattern.compile("(?i)(\\d{1,3})\\s*(?:h|hours?)\\s*(\\d{0,2})\\s*(?:m|min)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Moment() {}

    /**
     * A moment.
     *
     * @param own zone of a time that says none
     */
    static Optional<ZonedDateTime> of(String text, ZoneId own) {
        String iso = text.strip()
                .replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +(\\d{1,2}:)", "$1T$2")
                .replaceFirst("T(\\d):", "T0$1:");
        Stream<Function<String, ZonedDateTime>> ways = Stream.of(
                value -> OffsetDateTime.parse(value.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                        .toZonedDateTime(),
                value -> LocalDateTime.parse(value).atZone(own));
        return ways.flatMap(way -> tried(way, iso).stream())
                .filter(moment -> moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR)
                .findFirst();
    }

    /** A day and what the clock shows on it; before the day begins, it is the next one. */
    static Optional<ZonedDateTime> of(String day, String clock, String dayStart, ZoneId own) {
        Optional<LocalDate> date = tried(LocalDate::parse, day.strip());
        Optional<LocalTime> time = tried(LocalTime::parse, clock.strip().replaceFirst("^(\\d):", "0$1:"));
        return date.flatMap(at -> time.map(when -> {
            boolean late = of(dayStart, own)
                    .filter(start -> when.isBefore(start.toLocalTime()))
                    .isPresent();
            return at.plusDays(late ? 1 : 0).atTime(when).atZone(own);
        }));
    }

    /** {@code 1:30}, {@code 01:30} or {@code 1:01:30}, with days before the hours; also {@code 90}, {@code 90 min} and {@code 1h30}. */
    static Optional<Duration> written(String text) {
        Matcher minutes = MINUTES.matcher(text.strip());
        Matcher hours = HOURS.matcher(text.strip());
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))))
                    .filter(length -> !length.isZero());
        }
        if (hours.matches()) {
            long rest = hours.group(2).isEmpty() ? 0 : Long.parseLong(hours.group(2));
            return Optional.of(Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(rest))
                    .filter(length -> !length.isZero());
        }
        return duration(text);
    }

    /** {@code 1:30}, {@code 01:30} or {@code 1:01:30}, with days before the hours. */
    static Optional<Duration> duration(String text) {
        Matcher parts = DURATION.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        long days = Optional.ofNullable(parts.group(1)).map(Long::valueOf).orElse(0L);
        Duration duration = Duration.ofDays(days)
                .plusHours(Long.parseLong(parts.group(2)))
                .plusMinutes(Long.parseLong(parts.group(3)));
        return Optional.of(duration).filter(length -> !length.isZero());
    }

    static LocalDateTime here(ZonedDateTime moment, ZoneId zone) {
        return moment.withZoneSameInstant(zone).toLocalDateTime().withNano(0);
    }

    static <T> Optional<T> tried(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
