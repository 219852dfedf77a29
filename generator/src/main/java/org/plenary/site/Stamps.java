package org.plenary.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.history.History;
import org.plenary.history.Revision;
import org.plenary.language.Language;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * Tells when sessions changed. A session changes with its own files, in whatever language, and with those of the documents that it names:
 * calendars show the name of a room, too. Numbers of revisions only grow, so sequences never fall, even when a session names another room.
 */
final class Stamps {

    private Stamps() {}

    static Map<String, Stamp> of(Settings settings, Works works, History history) {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (Work session : works.all()) {
            if (session.type() == DocumentType.SESSION) {
                stamp(settings, works, history, session).ifPresent(stamp -> stamps.put(session.id(), stamp));
            }
        }
        return stamps;
    }

    private static Optional<Stamp> stamp(Settings settings, Works works, History history, Work session) {
        Optional<Revision> last = Stream.concat(Stream.of(session), named(works, session))
                .flatMap(work -> files(settings, work))
                .flatMap(file -> history.last(file).stream())
                .max(Comparator.comparing(Revision::number));
        return history.first(session.original().source().name())
                .flatMap(first ->
                        last.map(latest -> new Stamp(latest.number() - first.number(), first.time(), latest.time())))
                .filter(stamp -> stamp.sequence() >= 0);
    }

    private static Stream<String> files(Settings settings, Work work) {
        List<Language> languages = settings.languages();
        return languages.stream().map(language -> SourceFile.name(language, work.type(), work.id()));
    }

    private static Stream<Work> named(Works works, Work session) {
        List<Work> named = new ArrayList<>();
        for (Attribute<?> attribute : Session.ATTRIBUTES) {
            attribute
                    .target()
                    .ifPresent(type -> ids(session, attribute)
                            .forEach(id -> works.find(SourceFile.key(type, id))
                                    .filter(work -> type != DocumentType.SESSION)
                                    .ifPresent(named::add)));
        }
        List<Work> venues = named.stream()
                .flatMap(work -> work.facts().get(Room.VENUE).stream())
                .flatMap(id -> works.find(SourceFile.key(DocumentType.ROOM, id)).stream())
                .toList();
        named.addAll(venues);
        return named.stream();
    }

    private static List<String> ids(Work session, Attribute<?> attribute) {
        Optional<?> value = session.facts().get(attribute);
        return value.map(given -> given instanceof List<?> list
                        ? list.stream().map(Object::toString).toList()
                        : List.of(given.toString()))
                .orElse(List.of());
    }
}
