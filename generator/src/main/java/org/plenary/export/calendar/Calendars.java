package org.plenary.export.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.entry.Address;
import org.plenary.export.identity.Identity;
import org.plenary.publish.Output;
import org.plenary.site.Calendar;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/**
 * Every calendar of the site as iCalendar (RFC 5545, 7986), and that of the whole programme as xCal (RFC 6321) too. A session is the same event
 * in all of them and in every language: calendars of two languages can stand side by side, and one that is read again brings each session up to
 * date.
 */
public final class Calendars {

    /** What xCal calls itself beside a page. */
    private static final String XCAL_FILE = "calendar.xcs";

    private Calendars() {}

    public static List<Output> of(Site site) {
        return of(site, calendar -> true);
    }

    /** The calendar in the file of a path, if there is one. */
    public static Optional<Output> at(String path, Site site) {
        Predicate<Calendar> there = calendar ->
                calendar.file().file().equals(path) || xcal(calendar).file().equals(path);
        return of(site, there).stream()
                .filter(output -> output.path().equals(path))
                .findFirst();
    }

    private static List<Output> of(Site site, Predicate<Calendar> wanted) {
        Identity identity = new Identity(site.settings());
        List<Output> outputs = new ArrayList<>();
        for (Edition edition : site.editions()) {
            CalendarBuilder builder = new CalendarBuilder(site, edition, new EventBuilder(site, edition, identity));
            Lines lines = new Lines();
            for (Calendar calendar : edition.calendars().stream().filter(wanted).toList()) {
                outputs.add(Output.planned(calendar.file().file(), calendar, () -> lines.of(builder.build(calendar))));
                if (calendar.kind() == Calendar.Kind.PROGRAMME) {
                    outputs.add(Output.planned(
                            xcal(calendar).file(), calendar, () -> new Xcal().write(builder.build(calendar))));
                }
            }
        }
        return outputs;
    }

    private static Address xcal(Calendar calendar) {
        return calendar.page().file(XCAL_FILE);
    }
}
