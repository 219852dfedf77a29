package org.plenary.export.calendar;

import java.util.ArrayList;
import java.util.List;
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
        Identity identity = new Identity(site.settings());
        List<Output> outputs = new ArrayList<>();
        for (Edition edition : site.editions()) {
            CalendarBuilder builder = new CalendarBuilder(site, edition, new EventBuilder(site, edition, identity));
            Lines lines = new Lines();
            for (Calendar calendar : edition.calendars()) {
                var built = builder.build(calendar);
                outputs.add(new Output(calendar.file().file(), lines.of(built)));
                if (calendar.kind() == Calendar.Kind.PROGRAMME) {
                    outputs.add(new Output(calendar.page().file(XCAL_FILE).file(), new Xcal().write(built)));
                }
            }
        }
        return outputs;
    }
}
