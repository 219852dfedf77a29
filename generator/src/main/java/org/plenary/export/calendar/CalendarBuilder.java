package org.plenary.export.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.site.Calendar;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** Makes iCalendar objects (RFC 5545, 3.4) for the readers of one language. Beside the properties of RFC 7986 stand the older ones that many read. */
final class CalendarBuilder {

    private static final String PRODUCT = "-//Plenary//Plenary//EN";
    private static final TemporalAmount WHILE_IT_CHANGES = Duration.ofHours(1);
    private static final TemporalAmount WHEN_OVER = Period.ofDays(7);

    private final Site site;
    private final Edition edition;
    private final EventBuilder events;
    private final Times times;

    CalendarBuilder(Site site, Edition edition, EventBuilder events) {
        this.site = site;
        this.edition = edition;
        this.events = events;
        this.times = new Times(site.settings().zone());
    }

    net.fortuna.ical4j.model.Calendar build(Calendar calendar) {
        List<CalendarComponent> components = new ArrayList<>(zone(calendar.sessions()));
        calendar.sessions().forEach(session -> components.add(events.event(session)));
        return new net.fortuna.ical4j.model.Calendar(
                new PropertyList(properties(calendar)), new ComponentList<>(components));
    }

    private List<Property> properties(Calendar calendar) {
        String name = Texts.of(name(calendar));
        String description = Texts.of(edition.home().description());
        TemporalAmount interval = site.settings().isPast() ? WHEN_OVER : WHILE_IT_CHANGES;
        List<Property> properties = new ArrayList<>(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(Texts.in(edition.language()), name),
                new XProperty("X-WR-CALNAME", name)));
        if (!description.isEmpty()) {
            properties.add(new Description(Texts.in(edition.home().language()), description));
            properties.add(new XProperty("X-WR-CALDESC", description));
        }
        properties.addAll(List.of(
                new XProperty("X-WR-TIMEZONE", site.settings().zone().getId()),
                new Url(URI.create(site.absolute(calendar.page()))),
                new Source(Texts.uri(), site.absolute(calendar.file())),
                new RefreshInterval(Texts.parameters(Value.DURATION), interval),
                new XProperty("X-PUBLISHED-TTL", interval.toString())));
        colour(calendar).ifPresent(colour -> {
            properties.add(new Color(Texts.parameters(), ColourName.nearest(colour)));
            properties.add(new XProperty("X-APPLE-CALENDAR-COLOR", colour));
        });
        return properties;
    }

    /** In a list of calendars it must say of which conference it is. */
    private String name(Calendar calendar) {
        return calendar.kind() == Calendar.Kind.PROGRAMME
                ? calendar.name()
                : calendar.name() + " · " + edition.home().shortTitle();
    }

    private Optional<String> colour(Calendar calendar) {
        return edition.tracks().stream()
                .filter(track -> track.address().equals(calendar.page()))
                .findFirst()
                .flatMap(Track::colour);
    }

    /** The zone's definition, when a time in the calendar names it. */
    private List<CalendarComponent> zone(List<Session> sessions) {
        List<Instant> moments = sessions.stream()
                .flatMap(session -> Stream.concat(session.start().stream(), session.end().stream()))
                .filter(times::isReadInZone)
                .map(OffsetDateTime::toInstant)
                .sorted(Comparator.naturalOrder())
                .toList();
        return moments.isEmpty()
                ? List.of()
                : List.of(
                        new ZoneBuilder(site.settings().zone()).build(moments.get(0), moments.get(moments.size() - 1)));
    }
}
