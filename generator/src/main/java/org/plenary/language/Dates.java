package org.plenary.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates, times, durations and lists as a language writes them, by CLDR. All times are wall-clock times; none is converted between zones.
 * Digits are Latin and the calendar is Gregorian in every language.
 */
public final class Dates {

    private final ULocale locale;

    /** What was written before: the same few times stand on many pages, and a pattern takes long to find. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    public Dates(ULocale locale) {
        this.locale = ULocale.forLanguageTag(locale.toLanguageTag())
                .setKeywordValue("numbers", "latn")
                .setKeywordValue("calendar", "gregorian");
    }

    /** As it is usual where a language's own way is no matter of the site's: {@code en-GB} for what editors read. */
    public static Dates in(Language language) {
        return new Dates(language.locale());
    }

    /** {@code Thursday, 16 November 2017}. */
    public String fullDay(LocalDate day) {
        return format("yMMMMEEEEd", day.atStartOfDay());
    }

    /** {@code Thursday, 16 November}. */
    public String dayOfYear(LocalDate day) {
        return format("MMMMEEEEd", day.atStartOfDay());
    }

    public String fullDay(OffsetDateTime time) {
        return fullDay(time.toLocalDate());
    }

    public String dayOfYear(OffsetDateTime time) {
        return dayOfYear(time.toLocalDate());
    }

    /** {@code 16}. */
    public String dayNumber(LocalDate day) {
        return format("d", day.atStartOfDay());
    }

    /** {@code 16 November 2017}. */
    public String day(LocalDate day) {
        return format("yMMMMd", day.atStartOfDay());
    }

    /** {@code November 2017}. */
    public String month(YearMonth month) {
        return format("yMMMM", month.atDay(1).atStartOfDay());
    }

    /** {@code 16–17 November 2017}. */
    public String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : interval("yMMMMd", first.atStartOfDay(), last.atStartOfDay());
    }

    /** The days alone, for a big date within one month: {@code 16–17}. */
    public String dayNumbers(LocalDate first, LocalDate last) {
        return first.equals(last) ? dayNumber(first) : interval("d", first.atStartOfDay(), last.atStartOfDay());
    }

    /** {@code 09:00}. */
    public String time(OffsetDateTime time) {
        return format("Hm", time.toLocalDateTime());
    }

    /** {@code 09:00–10:15}. */
    public String times(OffsetDateTime from, OffsetDateTime to) {
        return time(from) + "–" + time(to);
    }

    /** {@code Sat 30 Oct}, for narrow places. */
    public String shortDay(LocalDate day) {
        return format("EEEdMMM", day.atStartOfDay());
    }

    /** {@code Sun}. */
    public String shortWeekday(OffsetDateTime time) {
        return format("EEE", time.toLocalDateTime());
    }

    /** {@code 2017-11-16}, for programs. */
    public String iso(OffsetDateTime time) {
        return time.toLocalDate().toString();
    }

    /** {@code Sunday}. */
    public String weekday(OffsetDateTime time) {
        return format("EEEE", time.toLocalDateTime());
    }

    /** The city that a time zone is named after: {@code Brussels}, {@code Brussel}. */
    public String city(ZoneId zone) {
        return written.computeIfAbsent(zone.getId(), id -> {
            SimpleDateFormat format = new SimpleDateFormat("VVV", locale);
            format.setTimeZone(TimeZone.getTimeZone(id));
            return format.format(new Date(0));
        });
    }

    /** {@code 1 hr 15 mins}, {@code 1 h 15 min}: the language's short form, without the comma that some put between the two. */
    public String duration(Duration duration) {
        return written.computeIfAbsent(duration.toString(), key -> write(duration));
    }

    private String write(Duration duration) {
        MeasureFormat format = MeasureFormat.getInstance(locale, FormatWidth.SHORT);
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(format.formatMeasures(new Measure(duration.toHours(), MeasureUnit.HOUR)));
        }
        if (duration.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(format.formatMeasures(new Measure(duration.toMinutesPart(), MeasureUnit.MINUTE)));
        }
        return plain(String.join(" ", parts));
    }

    /** {@code a, b and c}. */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    private String format(String skeleton, LocalDateTime time) {
        return written.computeIfAbsent(skeleton + " " + time, key -> write(skeleton, time));
    }

    private String write(String skeleton, LocalDateTime time) {
        DateFormat format = DateFormat.getInstanceForSkeleton(calendar(), skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return plain(format.format((Object) millis(time)));
    }

    private String interval(String skeleton, LocalDateTime from, LocalDateTime to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return plain(format.format(new DateInterval(millis(from), millis(to))));
    }

    /** CLDR sets thin spaces round some dashes; a plain dash reads better on a poster and searches better. */
    private static String plain(String text) {
        return text.replace("\u2009–\u2009", "–").replace('\u2009', ' ').replace('\u202f', '\u00a0');
    }

    private Calendar calendar() {
        return Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    }

    private static long millis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
