package org.plenary.export.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.entry.Address;
import org.plenary.publish.Output;
import org.plenary.site.Calendar;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.trace.Memo;

/**
 * The programme as the apps of conference visitors read it: {@code schedule.xml} and {@code schedule.json} beside the programme, in the form of
 * the c3voc (c3voc.de/schedule/schema.xsd and schema.json). One of each for every language, with the same guids.
 *
 * <p>Left out are sessions of which no time is known, and cancelled ones: neither format can say so, and apps would show them as if they took
 * place. Calendars keep them.
 */
public final class Schedules {

    private static final String XML_FILE = "schedule.xml";
    private static final String JSON_FILE = "schedule.json";

    private Schedules() {}

    public static List<Output> of(Site site) {
        return site.editions().stream()
                .flatMap(edition -> page(edition).stream().flatMap(page -> {
                    Memo<Address, Schedule> made = new Memo<>();
                    Memo<Address, byte[]> written = new Memo<>();
                    Supplier<Schedule> schedule =
                            () -> made.get(page, () -> new ScheduleBuilder(site, edition).build());
                    return Stream.of(
                            Output.planned(
                                    xml(page).file(),
                                    page,
                                    () -> new XmlSchedule(schedule.get(), site.absolute(xml(page))).bytes()),
                            Output.planned(
                                    json(page).file(),
                                    page,
                                    () -> written.get(page, () -> JsonSchedule.bytes(schedule.get()))));
                }))
                .toList();
    }

    /** Where the schedule beside a page is. */
    public static Address xml(Address page) {
        return page.file(XML_FILE);
    }

    /** The same as JSON. */
    public static Address json(Address page) {
        return page.file(JSON_FILE);
    }

    /** The page of the programme, when there is something to put on a schedule. */
    public static Optional<Address> page(Edition edition) {
        return edition.calendars().stream()
                .filter(calendar -> calendar.kind() == Calendar.Kind.PROGRAMME)
                .map(Calendar::page)
                .findFirst();
    }
}
