package org.plenary.export.schedule;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.export.form.PlainText;
import org.plenary.export.identity.Identity;
import org.plenary.export.schedule.Schedule.Event;
import org.plenary.export.schedule.Schedule.Reference;
import org.plenary.export.schedule.Schedule.Somebody;
import org.plenary.language.Language;
import org.plenary.library.Paper;
import org.plenary.people.Person;
import org.plenary.programme.Session;
import org.plenary.site.BodyLinks;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** Makes the events of sessions; a part of a session is an event of its own. */
final class EventBuilder {

    private final Site site;
    private final Edition edition;
    private final Identity identity;
    private final Map<String, Integer> numbers;

    EventBuilder(Site site, Edition edition, Identity identity) {
        this.site = site;
        this.edition = edition;
        this.identity = identity;
        this.numbers = Numbers.of(edition.sessions().stream().map(Session::id).toList());
    }

    /** The event; empty when no time is known. One without an end lasts a single slot: less, apps don't show. */
    Optional<Event> event(Session session) {
        return session.start().map(start -> event(session, start, session.end().orElse(start.plus(Schedule.SLOT))));
    }

    private Event event(Session session, OffsetDateTime start, OffsetDateTime end) {
        return new Event(
                Optional.ofNullable(numbers.get(session.id())).orElseThrow(),
                identity.guid(session.id()),
                identity.acronym() + "-session-" + session.id(),
                site.absolute(session.address()),
                session.title(),
                Values.key(session.kind()),
                start,
                end,
                edition.trackOf(session).map(Listed::title).orElse(""),
                session.languages().stream().findFirst().map(Language::tag).orElse(""),
                session.description(),
                PlainText.of(BodyLinks.resolve(session.entry().words().body(), edition, site, site::absolute)),
                session.picture()
                        .map(picture ->
                                site.absolute(BodyLinks.media(picture.largest().name()))),
                persons(session),
                links(session),
                attachments(session),
                session.feedback());
    }

    private List<Somebody> persons(Session session) {
        return edition.participations(session).stream()
                .flatMap(part -> part.people().stream())
                .distinct()
                .map(this::somebody)
                .toList();
    }

    private Somebody somebody(Person person) {
        return new Somebody(person.title(), identity.guid("people/" + person.id()));
    }

    private List<Reference> links(Session session) {
        return Stream.of(
                        session.stream().map(uri -> reference("media", "session.stream", uri.toASCIIString())),
                        session.recording().map(uri -> reference("media", "session.recording", uri.toASCIIString())),
                        session.registration()
                                .map(uri -> reference("related", "session.registration", uri.toASCIIString())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Reference reference(String type, String message, String url) {
        return new Reference(type, edition.text(message), url);
    }

    private List<Reference> attachments(Session session) {
        return Stream.concat(
                        session
                                .slides()
                                .map(uri -> reference("slides", "session.slides", uri.toASCIIString()))
                                .stream(),
                        edition.papersOf(session).stream().flatMap(paper -> reference(paper).stream()))
                .toList();
    }

    private Optional<Reference> reference(Paper paper) {
        return paper.file()
                .map(file -> site.absolute(BodyLinks.media(file)))
                .or(() -> paper.url().map(URI::toASCIIString))
                .map(url -> new Reference("paper", paper.title(), url));
    }
}
