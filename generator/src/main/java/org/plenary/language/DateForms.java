package org.plenary.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates and times in the forms in which people of Europe write them, to find out what an editor meant.
 *
 * <pre>{@code
 * new DateForms(languages).read("16 november 2017, 9u30"); // 2017-11-16, 09:30
 * new DateForms(languages).read("03/04/2027");             // 2027-04-03 or 2027-03-04
 * }</pre>
 */
public final class DateForms {

    private static final int LONGEST = 100;
    private static final String BETWEEN = "\\s*[-/.]\\s*";

    /** A form of a day. @param year the number of its group; the others likewise */
    private record Form(Pattern pattern, int year, int month, int day) {}

    private static final Form DAY_FIRST =
            form("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4}|\\d\\d)(?![\\d:])", 3, 2, 1);

    private static final List<Form> DAYS = List.of(
            form("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})(?!\\d)", 1, 2, 3),
            form("(?<!\\d)(\\d{4})(\\d\\d)(\\d\\d)(?!\\d)", 1, 2, 3),
            form("(\\d{1,2})[\\s.-]*(?:of |de )?#(\\d{1,2})#[\\s.,-]*(?:de )?(\\d{4})(?!\\d)", 3, 2, 1),
            form("#(\\d{1,2})#\\s*(\\d{1,2})\\s*,?\\s+(\\d{4})(?!\\d)", 3, 1, 2),
            DAY_FIRST);

    private static final List<Form> MONTHS = List.of(
            form("#(\\d{1,2})#[\\s.,-]*(\\d{4})", 2, 1, 0),
            form("(\\d{1,2})" + BETWEEN + "(\\d{4})", 2, 1, 0),
            form("(\\d{4})" + BETWEEN + "(\\d{1,2})", 1, 2, 0));

    private final DateWords words;

    /** @param languages that months may be named in, besides English */
    public DateForms(Collection<Language> languages) {
        this.words = new DateWords(languages);
    }

    private static Form form(String pattern, int year, int month, int day) {
        return new Form(Pattern.compile(pattern), year, month, day);
    }

    /** What a text says when it is a date or a time and nothing else. */
    public Optional<WrittenDate> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = words.plain(text);
        return DAYS.stream()
                .flatMap(form -> day(plain, form).stream())
                .findFirst()
                .or(() -> month(plain))
                .or(() -> TimeForms.read(plain, WrittenDate.of(List.of())));
    }

    /** A day with nothing round it, or a time. */
    private static Optional<WrittenDate> day(String text, Form form) {
        Matcher found = form.pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = TimeForms.bare(text.substring(0, found.start()) + " , " + text.substring(found.end()));
        return days(found, form).flatMap(date -> rest.isEmpty() ? Optional.of(date) : TimeForms.read(rest, date));
    }

    private static Optional<WrittenDate> days(MatchResult found, Form form) {
        int year = number(found, form.year) % 100 == number(found, form.year)
                ? 2000 + number(found, form.year)
                : number(found, form.year);
        int month = number(found, form.month);
        int day = number(found, form.day);
        Stream<Optional<LocalDate>> possible = form.equals(DAY_FIRST)
                ? Stream.of(date(year, month, day), date(year, day, month))
                : Stream.of(date(year, month, day));
        List<LocalDate> days = possible.flatMap(Optional::stream).distinct().toList();
        return days.isEmpty() ? yearMonth(year, month).map(WrittenDate::notIn) : Optional.of(WrittenDate.of(days));
    }

    private static Optional<WrittenDate> month(String text) {
        for (Form form : MONTHS) {
            Matcher found = form.pattern.matcher(text);
            if (found.matches()) {
                return yearMonth(number(found, form.year), number(found, form.month))
                        .map(WrittenDate::of);
            }
        }
        return Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> yearMonth(int year, int month) {
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }
}
