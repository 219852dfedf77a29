package org.plenary.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date of which perhaps only the month is known: {@code 2017-11-24} or {@code 2017-11}. */
public record PartialDate(YearMonth month, Optional<Integer> day) implements Comparable<PartialDate> {

    public static PartialDate parse(String text) {
        if (text.length() == "2017-11".length()) {
            return new PartialDate(YearMonth.parse(text), Optional.empty());
        }
        LocalDate date = LocalDate.parse(text);
        return new PartialDate(YearMonth.from(date), Optional.of(date.getDayOfMonth()));
    }

    /** The day itself, when it is known. */
    public Optional<LocalDate> date() {
        return day.map(month::atDay);
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return month.atDay(day.orElse(1));
    }

    /** As HTML's {@code datetime} and ISO 8601 write it. */
    public String iso() {
        return date().map(LocalDate::toString).orElseGet(month::toString);
    }

    /** A month stands after all its days: it is known to be over by its end only. */
    @Override
    public int compareTo(PartialDate other) {
        return date().orElseGet(month::atEndOfMonth).compareTo(other.date().orElseGet(other.month::atEndOfMonth));
    }
}
