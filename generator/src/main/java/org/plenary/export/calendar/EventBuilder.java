package org.plenary.export.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Image;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.export.identity.Identity;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.site.BodyLinks;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.site.Stamp;
import org.plenary.trace.Memo;

/** Makes the event of a session (RFC 5545, 3.6.1; RFC 7986) for the readers of one language, once for all calendars that it is in. */
final class EventBuilder {

    private final Site site;
    private final Edition edition;
    private final Identity identity;
    private final Times times;
    private final Memo<String, VEvent> made = new Memo<>();

    EventBuilder(Site site, Edition edition, Identity identity) {
        this.site = site;
        this.edition = edition;
        this.identity = identity;
        this.times = new Times(site.settings().zone());
    }

    /** The event of a session whose time is known. */
    VEvent event(Session session) {
        return made.get(session.id(), () -> {
            List<Property> properties = new ArrayList<>();
            addHistory(session, properties);
            addTime(session, properties);
            addWords(session, properties);
            addPlace(session, properties);
            addLinks(session, properties);
            return new VEvent(new PropertyList(properties));
        });
    }

    private void addHistory(Session session, List<Property> properties) {
        Stamp stamp = site.stamp(session);
        properties.add(new Uid(identity.uid(session.id())));
        properties.add(new DtStamp(stamp.modified()));
        properties.add(new Created(stamp.created()));
        properties.add(new LastModified(stamp.modified()));
        properties.add(new Sequence(stamp.sequence()));
    }

    private void addTime(Session session, List<Property> properties) {
        session.start().ifPresent(start -> properties.add(times.property(Property.DTSTART, start)));
        session.end().ifPresent(end -> properties.add(times.property(Property.DTEND, end)));
        properties.add(
                switch (session.state()) {
                    case CONFIRMED, MOVED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        boolean free = session.isBreak() || session.isCancelled();
        properties.add(free ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
    }

    private void addWords(Session session, List<Property> properties) {
        Optional<Track> track = edition.trackOf(session);
        properties.add(new Summary(Texts.in(session.language()), Texts.of(session.title())));
        properties.add(new Description(Texts.in(edition.language()), Texts.of(description(session))));
        String[] categories = Stream.concat(
                        Stream.of(edition.text("kind.session." + Values.key(session.kind()))),
                        track.map(Listed::title).stream())
                .map(Texts::of)
                .filter(category -> !category.isEmpty())
                .toArray(String[]::new);
        properties.add(new Categories(Texts.in(edition.language()), new TextList(categories)));
        track.flatMap(Track::colour)
                .ifPresent(colour -> properties.add(new Color(Texts.parameters(), ColourName.nearest(colour))));
    }

    /** What it is about, who takes part, and where to read more: all that many calendars show. */
    private String description(Session session) {
        Stream<String> people = edition.participations(session).stream().map(this::people);
        String facts = String.join(
                "\n",
                Stream.concat(people, Stream.of(site.absolute(session.address())))
                        .toList());
        return session.description().isEmpty() ? facts : session.description() + "\n\n" + facts;
    }

    private String people(Edition.Participation part) {
        String role = edition.text(
                "role." + Values.key(part.role()), Map.of("count", part.people().size()));
        String names = String.join(
                edition.text("comma") + " ",
                part.people().stream().map(Listed::title).toList());
        return role + edition.text("colon") + " " + names;
    }

    private void addPlace(Session session, List<Property> properties) {
        Optional<Room> room = session.everyRoom() ? edition.venue() : edition.roomOf(session);
        Optional<Room> venue = room.flatMap(edition::venueOf);
        List<String> words = new ArrayList<>();
        if (session.everyRoom()) {
            words.add(edition.text("session.every-room"));
        }
        Stream.concat(room.stream(), venue.stream()).map(Listed::title).forEach(words::add);
        venue.or(() -> room).flatMap(Room::street).ifPresent(words::add);
        if (!words.isEmpty()) {
            var language = room.map(Listed::language).orElse(edition.language());
            properties.add(new Location(Texts.in(language), Texts.of(String.join(edition.text("comma") + " ", words))));
        }
        room.flatMap(Room::geo)
                .or(() -> venue.flatMap(Room::geo))
                .ifPresent(geo -> properties.add(new Geo(geo.latitude() + ";" + geo.longitude())));
    }

    private void addLinks(Session session, List<Property> properties) {
        properties.add(new Url(URI.create(site.absolute(session.address()))));
        edition.parentOf(session)
                .ifPresent(parent ->
                        properties.add(new RelatedTo(Texts.parameters(RelType.PARENT), identity.uid(parent.id()))));
        session.picture()
                .ifPresent(picture -> properties.add(new Image(
                        Texts.uri(),
                        site.absolute(BodyLinks.media(picture.largest().name())))));
        if (!session.isCancelled()) {
            session.stream()
                    .or(() -> edition.roomOf(session).flatMap(Room::stream))
                    .ifPresent(stream -> properties.add(conference(stream)));
        }
    }

    private Conference conference(URI stream) {
        return new Conference(
                Texts.uri(
                        Feature.VIDEO,
                        new Label(Texts.of(edition.text("session.stream"))),
                        new net.fortuna.ical4j.model.parameter.Language(
                                edition.language().tag())),
                stream.toASCIIString());
    }
}
