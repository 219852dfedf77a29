package org.plenary.language;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day in the forms in which people write them: {@code 9:00}, {@code 9.30}, {@code 9u30}, {@code 9 h}, {@code 2 pm}. */
final class TimeForms {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.hu]\\s*(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?"
            + "\\s*(am|pm|a\\.m|p\\.m|h|u|uur|uhr|hrs)?"
            + "\\s*(z|utc|gmt|cet|cest|[+-]\\d\\d:?\\d\\d(?:\\[.*)?)?");

    /** What stands between a day and a time, and says nothing. */
    private static final Pattern JOINTS =
            Pattern.compile("^(?:[\\s,;.-]|t(?=\\d)|(?:at|om|a|um|op|on|de|le|the|am|den|el|las) )+|[\\s,;.-]+$");

    private TimeForms() {}

    static String bare(String text) {
        return JOINTS.matcher(text).replaceAll("");
    }

    /** The day with the time that a text says; empty when the text is none. */
    static Optional<WrittenDate> read(String text, WrittenDate day) {
        Matcher found = TIME.matcher(text);
        if (!found.matches() || (group(found, 2).isEmpty() && group(found, 3).isEmpty())) {
            return Optional.empty();
        }
        int hour = hour(Integer.parseInt(found.group(1)), group(found, 3));
        int minute = Integer.parseInt("0" + group(found, 2));
        if (hour == 24 && minute == 0) {
            return Optional.of(day.atMidnightAfter());
        }
        return hour < 24 && minute < 60
                ? Optional.of(
                        day.at(LocalTime.of(hour, minute), !group(found, 4).isEmpty()))
                : Optional.empty();
    }

    private static int hour(int number, String half) {
        if (half.startsWith("p")) {
            return number < 12 ? number + 12 : number;
        }
        return half.startsWith("a") && number == 12 ? 0 : number;
    }

    private static String group(MatchResult found, int number) {
        return Optional.ofNullable(found.group(number)).orElse("");
    }
}
