package org.plenary.site;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.content.Common;
import org.plenary.content.Past;
import org.plenary.history.History;
import org.plenary.history.Revision;
import org.plenary.history.Version;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** What the programme was at every moment, as the history of its files tells. */
final class ProgrammePast {

    /**
     * What a session was from a moment on.
     *
     * @param said empty when visitors couldn't see it
     */
    record Moment(Instant time, int revision, Optional<Past> said) {}

    private final Settings settings;
    private final History history;
    private final Map<String, SourceFile> originals;
    private final Map<String, List<Moment>> sessions = new TreeMap<>();

    ProgrammePast(Settings settings, History history) {
        this.settings = settings;
        this.history = history;
        this.originals = originals();
        originals.forEach((id, file) -> sessions.put(id, moments(id, file)));
    }

    /** Whether there is a history; without one, nothing can be said of changes. */
    boolean isKnown() {
        return history.isKnown();
    }

    /** What each session was, oldest first, by its id. */
    Map<String, List<Moment>> sessions() {
        return sessions;
    }

    /** When the programme was first published: as the settings say, or when visitors first saw a session. */
    Optional<Instant> published() {
        return settings.programmePublished()
                .map(this::instant)
                .or(() -> sessions.values().stream()
                        .flatMap(List::stream)
                        .filter(moment -> moment.said().isPresent())
                        .map(Moment::time)
                        .min(Comparator.naturalOrder()));
    }

    /** The language of the file that carries a session's facts. */
    Language original(String id) {
        return originals.getOrDefault(id, file(id, settings.firstLanguage())).language();
    }

    /** The title that a session last had in a language. */
    Optional<String> title(String id, Language language) {
        SourceFile file = file(id, language);
        List<String> titles = history.versions(file.name()).stream()
                .flatMap(version -> version.text().stream())
                .flatMap(text -> Past.read(file, text, Schema::of).stream())
                .map(Past::title)
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
    }

    /** The file that carries the facts of each session: that of the first language that ever had one. */
    private Map<String, SourceFile> originals() {
        Map<String, SourceFile> originals = new LinkedHashMap<>();
        for (Language language : settings.languages()) {
            String folder = SourceFile.folder(language, DocumentType.SESSION);
            history.files().stream()
                    .filter(name -> name.startsWith(folder) && name.endsWith(".adoc"))
                    .map(name -> name.substring(folder.length(), name.length() - ".adoc".length()))
                    .filter(id -> SourceFile.ID.matcher(id).matches())
                    .forEach(id -> originals.putIfAbsent(id, file(id, language)));
        }
        return originals;
    }

    private static SourceFile file(String id, Language language) {
        String name = SourceFile.name(language, DocumentType.SESSION, id);
        return new SourceFile(Path.of(name), name, language, DocumentType.SESSION, id);
    }

    /** A version that could not be read was never published, so what was before it went on. */
    private List<Moment> moments(String id, SourceFile file) {
        List<Moment> moments = new ArrayList<>();
        for (Version version : history.versions(file.name())) {
            Revision revision = version.revision();
            if (version.text().isEmpty()) {
                moments.add(new Moment(revision.time(), revision.number(), Optional.empty()));
            } else {
                Past.read(file, version.text().get(), Schema::of)
                        .ifPresent(past -> addVisible(moments, revision, past));
            }
        }
        return moments.stream().filter(moment -> seen(moment, moments)).toList();
    }

    private void addVisible(List<Moment> moments, Revision revision, Past past) {
        boolean draft = past.fields()
                .get(Common.STATUS)
                .filter(Common.Status.DRAFT::equals)
                .isPresent();
        Optional<Instant> embargo =
                past.fields().get(Common.PUBLISH_FROM).map(this::instant).filter(from -> from.isAfter(revision.time()));
        if (draft || embargo.isPresent()) {
            moments.add(new Moment(revision.time(), revision.number(), Optional.empty()));
        }
        if (!draft && embargo.filter(instant(settings.now())::isBefore).isEmpty()) {
            moments.add(new Moment(embargo.orElse(revision.time()), revision.number(), Optional.of(past)));
        }
    }

    /** An embargo that was changed before it ended was never lifted. */
    private boolean seen(Moment moment, List<Moment> moments) {
        boolean overtaken = moments.stream()
                .anyMatch(later ->
                        later.revision() > moment.revision() && later.time().isBefore(moment.time()));
        return !overtaken;
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(settings.zone()).toInstant();
    }
}
