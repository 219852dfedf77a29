package org.plenary.site;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.content.Common;
import org.plenary.content.Past;
import org.plenary.history.History;
import org.plenary.history.Revision;
import org.plenary.history.Version;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * What the programme was at every moment, as the history of its files tells. At each, the facts are those of the file that carried them then:
 * that of the first language that had one.
 */
final class ProgrammePast {

    /**
     * What a session was from a moment on.
     *
     * @param said empty when visitors couldn't see it
     */
    record Moment(Instant time, int revision, Optional<Said> said) {

        boolean isAfter(Moment other) {
            return time.isAfter(other.time) || time.equals(other.time) && revision > other.revision;
        }
    }

    /**
     * What visitors were told of a session.
     *
     * @param facts of the file that carried them
     * @param language of that file
     * @param titles in each language that there was a text in
     */
    record Said(Past facts, Language language, Map<Language, String> titles) {

        Said {
            titles = Map.copyOf(titles);
        }
    }

    private final Settings settings;
    private final History history;
    private final Map<String, List<Moment>> sessions = new TreeMap<>();

    ProgrammePast(Settings settings, History history) {
        this.settings = settings;
        this.history = history;
        files().forEach((id, files) -> sessions.put(id, moments(files)));
    }

    /** Whether there is a history; without one, nothing can be said of changes. */
    boolean isKnown() {
        return history.isKnown();
    }

    /** What each session was, oldest first, by its id. */
    Map<String, List<Moment>> sessions() {
        return sessions;
    }

    /** The moments after the programme was first published: as the settings say, or when visitors first saw a session. */
    boolean isLater(Moment moment) {
        if (settings.programmePublished().isPresent()) {
            return moment.time().isAfter(instant(settings.programmePublished().get()));
        }
        return first().filter(moment::isAfter).isPresent();
    }

    private Optional<Moment> first() {
        return sessions.values().stream()
                .flatMap(List::stream)
                .filter(moment -> moment.said().isPresent())
                .min(Comparator.comparing(Moment::time).thenComparing(Moment::revision));
    }

    /** The files of each session, in the order in which languages carry the facts; languages that the site no longer has come last. */
    private Map<String, List<SourceFile>> files() {
        Map<String, List<SourceFile>> files = new TreeMap<>();
        Stream<String> own = settings.languages().stream().map(Language::tag);
        Stream<String> others = history.files().stream().flatMap(name -> SourceFile.languageOf(name).stream());
        Stream.concat(own, others)
                .distinct()
                .flatMap(tag -> Language.of(tag).stream())
                .forEach(language -> files(language)
                        .forEach(file -> files.computeIfAbsent(file.id(), id -> new ArrayList<>())
                                .add(file)));
        return files;
    }

    private Stream<SourceFile> files(Language language) {
        String folder = SourceFile.folder(language, DocumentType.SESSION);
        return history.files().stream()
                .filter(name -> name.startsWith(folder) && SourceFile.isOf(DocumentType.SESSION, name))
                .map(name -> name.substring(folder.length(), name.length() - ".adoc".length()))
                .filter(id -> SourceFile.ID.matcher(id).matches())
                .map(id -> file(id, language));
    }

    private static SourceFile file(String id, Language language) {
        String name = SourceFile.name(language, DocumentType.SESSION, id);
        return new SourceFile(Path.of(name), name, language, DocumentType.SESSION, id);
    }

    /** A state that could not be read was never published, so what was before it went on. */
    private List<Moment> moments(List<SourceFile> files) {
        Map<SourceFile, Optional<String>> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file, Optional.empty()));
        List<Moment> moments = new ArrayList<>();
        versions(files).forEach((revision, changed) -> {
            texts.putAll(changed);
            addMoments(moments, revision, texts);
        });
        return moments.stream().filter(moment -> !isOvertaken(moment, moments)).toList();
    }

    /** What changed in some files, by revision. */
    private Map<Revision, Map<SourceFile, Optional<String>>> versions(List<SourceFile> files) {
        Map<Revision, Map<SourceFile, Optional<String>>> versions =
                new TreeMap<>(Comparator.comparing(Revision::number));
        for (SourceFile file : files) {
            for (Version version : history.versions(file.name())) {
                versions.computeIfAbsent(version.revision(), revision -> new HashMap<>())
                        .put(file, version.text());
            }
        }
        return versions;
    }

    private void addMoments(List<Moment> moments, Revision revision, Map<SourceFile, Optional<String>> texts) {
        Optional<SourceFile> original =
                texts.keySet().stream().filter(file -> isThere(texts, file)).findFirst();
        if (original.isEmpty()) {
            moments.add(new Moment(revision.time(), revision.number(), Optional.empty()));
            return;
        }
        read(original.get(), texts)
                .map(facts -> new Said(facts, original.get().language(), titles(texts)))
                .ifPresent(said -> addVisible(moments, revision, said));
    }

    private static boolean isThere(Map<SourceFile, Optional<String>> texts, SourceFile file) {
        return texts.getOrDefault(file, Optional.empty()).isPresent();
    }

    private static Optional<Past> read(SourceFile file, Map<SourceFile, Optional<String>> texts) {
        return texts.getOrDefault(file, Optional.empty()).flatMap(text -> Past.read(file, text, Schema::of));
    }

    private static Map<Language, String> titles(Map<SourceFile, Optional<String>> texts) {
        Map<Language, String> titles = new HashMap<>();
        texts.keySet().forEach(file -> read(file, texts).ifPresent(past -> titles.put(file.language(), past.title())));
        return titles;
    }

    private void addVisible(List<Moment> moments, Revision revision, Said said) {
        boolean draft = said.facts()
                .fields()
                .get(Common.STATUS)
                .filter(Common.Status.DRAFT::equals)
                .isPresent();
        Optional<Instant> embargo = said.facts()
                .fields()
                .get(Common.PUBLISH_FROM)
                .map(this::instant)
                .filter(from -> from.isAfter(revision.time()));
        if (draft || embargo.isPresent()) {
            moments.add(new Moment(revision.time(), revision.number(), Optional.empty()));
        }
        if (!draft && embargo.filter(instant(settings.now())::isBefore).isEmpty()) {
            moments.add(new Moment(embargo.orElse(revision.time()), revision.number(), Optional.of(said)));
        }
    }

    /** An embargo that was changed before it ended was never lifted. */
    private static boolean isOvertaken(Moment moment, Collection<Moment> moments) {
        return moments.stream()
                .anyMatch(later ->
                        later.revision() > moment.revision() && later.time().isBefore(moment.time()));
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(settings.zone()).toInstant();
    }
}
