package org.plenary.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenary.language.DateForms;
import org.plenary.language.WrittenDate;

/** Reads dates and times; of one that isn't written as headers need it, it tells what to type. */
final class DateReader {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d-");

    private static final String MOMENT = "write year-month-dayThour:minute, such as 2017-11-16T09:00";
    private static final String DATE =
            "write year-month-day, such as 2017-11-24, or year-month when the day isn't known";

    private final ValueReader.Complaints complaints;
    private final String message;
    private final Optional<WrittenDate> meant;

    private DateReader(String value, String what, ValueReader.Complaints complaints) {
        this.complaints = complaints;
        this.message = "'" + value + "' is not " + what;
        this.meant = new DateForms(complaints.bundles().languages()).read(value);
    }

    static Optional<LocalDateTime> moment(String value, ValueReader.Complaints complaints) {
        Optional<LocalDateTime> moment = parsed(value, LocalDateTime::parse);
        if (moment.isEmpty()) {
            DateReader reader = new DateReader(value, "a date and time", complaints);
            reader.meant.ifPresentOrElse(reader::complainOfMoment, () -> complaints.add(reader.message, MOMENT));
        }
        return moment;
    }

    static Optional<PartialDate> date(String value, ValueReader.Complaints complaints) {
        Optional<PartialDate> date = parsed(value, PartialDate::parse);
        if (date.isEmpty()) {
            DateReader reader = new DateReader(value, "a date", complaints);
            reader.meant.ifPresentOrElse(reader::complainOfDate, () -> complaints.add(reader.message, DATE));
        }
        return date;
    }

    private static <T> Optional<T> parsed(String value, Function<String, T> parse) {
        try {
            return YEAR.matcher(value).lookingAt() ? Optional.of(parse.apply(value)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void complainOfMoment(WrittenDate written) {
        if (written.missing().isPresent()) {
            complaints.add(message, missing(written.missing().get()));
        } else if (written.days().isEmpty()) {
            written.time()
                    .ifPresentOrElse(
                            time -> complaints.add(
                                    message + ": the day is missing",
                                    "write it before the time: year-month-dayT" + time),
                            () -> complaints.add(message, MOMENT));
        } else if (written.time().isEmpty()) {
            String likely = written.days().get(0) + "T";
            complaints.add(
                    message + ": the time is missing",
                    "write " + likely + " and the time, such as " + likely + "09:00");
        } else {
            LocalTime time = written.time().get();
            moments(written.days(), time, written.zoned());
        }
    }

    private void moments(List<LocalDate> days, LocalTime time, boolean zoned) {
        if (days.size() > 1) {
            complaints.add(message, either(days, time + ""));
        } else if (zoned) {
            complaints.add(
                    message + ": times have no zone here",
                    "write " + LocalDateTime.of(days.get(0), time)
                            + " if that is what the clocks at the conference show then");
        } else {
            complaints.correct(message, LocalDateTime.of(days.get(0), time).toString());
        }
    }

    private void complainOfDate(WrittenDate written) {
        if (written.missing().isPresent()) {
            complaints.add(message, missing(written.missing().get()));
        } else if (written.month().isPresent()) {
            complaints.correct(message, written.month().get().toString());
        } else if (written.days().size() > 1) {
            complaints.add(message, either(written.days(), ""));
        } else if (written.days().isEmpty()) {
            complaints.add(message, DATE);
        } else {
            complaints.correct(message, written.days().get(0).toString());
        }
    }

    private static String either(List<LocalDate> days, String time) {
        List<String> ways = days.stream()
                .map(day -> day + (time.isEmpty() ? "" : "T" + time) + " for " + day.getDayOfMonth() + " "
                        + name(YearMonth.from(day)))
                .toList();
        return "write " + String.join(" or ", ways);
    }

    private static String missing(YearMonth month) {
        return name(month) + " " + month.getYear() + " has " + month.lengthOfMonth()
                + " days; write one of them, such as " + month.atEndOfMonth();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
