package org.plenary.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a text may mean that somebody wrote as a date or a time.
 *
 * @param days the likelier first; none when it names no day, or one that no calendar has
 * @param month when it names no more than that
 * @param time when it names one; for {@code 24:00} midnight, and {@code days} are those that it begins
 * @param missing the month that hasn't the day: November 2017 for {@code 31/11/2017}
 * @param zoned whether it names a time zone
 */
public record WrittenDate(
        List<LocalDate> days,
        Optional<YearMonth> month,
        Optional<LocalTime> time,
        Optional<YearMonth> missing,
        boolean zoned) {

    public WrittenDate {
        days = List.copyOf(days);
    }

    static WrittenDate of(List<LocalDate> days) {
        return new WrittenDate(days, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static WrittenDate of(YearMonth month) {
        return new WrittenDate(List.of(), Optional.of(month), Optional.empty(), Optional.empty(), false);
    }

    static WrittenDate notIn(YearMonth month) {
        return new WrittenDate(List.of(), Optional.empty(), Optional.empty(), Optional.of(month), false);
    }

    WrittenDate at(LocalTime given, boolean inZone) {
        return new WrittenDate(days, month, Optional.of(given), missing, inZone);
    }

    WrittenDate atMidnightAfter() {
        List<LocalDate> next = days.stream().map(day -> day.plusDays(1)).toList();
        return new WrittenDate(next, month, Optional.of(LocalTime.MIDNIGHT), missing, zoned);
    }
}
