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
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * Tells when sessions changed. A session changes with its own files, in whatever language, and with those of the documents that it names:
 * calendars show the name of a room, too. Numbers of revisions only grow and files that are gone count too, so sequences never fall, even when
 * a session names another room or the site drops a language.
 */
final class Stamps {

    private final Settings settings;
    private final Works works;
    private final History history;

    private Stamps(Settings settings, Works works, History history) {
        this.settings = settings;
        this.works = works;
        this.history = history;
    }

    /** By id. A session that isn't committed yet is as new as the last commit. */
    static Map<String, Stamp> of(Settings settings, Works works, History history) {
        Stamps stamps = new Stamps(settings, works, history);
        Optional<Revision> latest = history.latest();
        if (latest.isEmpty()) {
            return Map.of();
        }
        Map<String, Stamp> byId = new TreeMap<>();
        for (Work session : works.all()) {
            if (session.type() == DocumentType.SESSION) {
                stamps.stamp(session)
                        .or(() -> latest.map(last -> new Stamp(0, last.time(), last.time())))
                        .ifPresent(stamp -> byId.put(session.id(), stamp));
            }
        }
        return byId;
    }

    private Optional<Stamp> stamp(Work session) {
        Optional<Revision> first = files(session)
                .flatMap(file -> history.first(file).stream())
                .min(Comparator.comparing(Revision::number));
        Optional<Revision> last = Stream.concat(Stream.of(session), named(session))
                .flatMap(this::files)
                .flatMap(file -> history.last(file).stream())
                .max(Comparator.comparing(Revision::number));
        return first.flatMap(from -> last.map(to -> new Stamp(to.number() - from.number(), from.time(), to.time())));
    }

    /** The names of a document's files in every language that the content ever had. */
    private Stream<String> files(Work work) {
        return history.folders().stream()
                .map(folder -> folder + work.original().source().key() + ".adoc");
    }

    private Stream<Work> named(Work session) {
        List<Work> named = new ArrayList<>();
        for (Attribute<?> attribute : Session.ATTRIBUTES) {
            attribute
                    .target()
                    .filter(type -> type != DocumentType.SESSION)
                    .ifPresent(type ->
                            session.ids(attribute).forEach(id -> find(type, id).ifPresent(named::add)));
        }
        List<Work> venues = named.stream()
                .flatMap(work -> work.facts().get(Room.VENUE).stream())
                .flatMap(id -> find(DocumentType.ROOM, id).stream())
                .toList();
        named.addAll(venues);
        return named.stream();
    }

    private Optional<Work> find(DocumentType type, String id) {
        Optional<String> everywhere = Optional.of(id)
                .filter(room -> type == DocumentType.ROOM && room.equals(Session.ALL_ROOMS))
                .flatMap(room -> settings.venue());
        return works.find(SourceFile.key(type, everywhere.orElse(id)));
    }
}
