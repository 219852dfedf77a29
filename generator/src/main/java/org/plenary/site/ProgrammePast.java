package org.plenary.site;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /** What each session was, oldest first, by its id. */
    Map<String, List<Moment>> sessions() {
        return sessions;
    }

    /** Which moments come after the programme was first published: as the settings say, or when visitors first saw a session. */
    Predicate<Moment> later() {
        Optional<Instant> published = settings.programmePublished().map(this::instant);
        if (published.isPresent()) {
            return moment -> moment.time().isAfter(published.get());
        }
        Optional<Moment> first = sessions.values().stream()
                .flatMap(List::stream)
                .filter(moment -> moment.said().isPresent())
                .min(Comparator.comparing(Moment::time).thenComparing(Moment::revision));
        return moment -> first.filter(moment::isAfter).isPresent();
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
                .filter(name -> name.startsWith(folder))
                .flatMap(name -> SourceFile.named(name).stream());
    }

    /** A state that could not be read was never published, so what was before it went on. */
    private List<Moment> moments(List<SourceFile> files) {
        Map<SourceFile, Optional<Past>> there = new HashMap<>();
        List<Moment> moments = new ArrayList<>();
        versions(files).forEach((revision, changed) -> {
            changed.forEach((file, text) -> text.ifPresentOrElse(
                    words -> there.put(file, Past.read(file, words, Schema::of)), () -> there.remove(file)));
            files.stream()
                    .filter(there::containsKey)
                    .findFirst()
                    .ifPresentOrElse(
                            original -> said(original, there).ifPresent(said -> addVisible(moments, revision, said)),
                            () -> moments.add(new Moment(revision.time(), revision.number(), Optional.empty())));
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

    /** @param there the files that are there, each with its header if that can be read */
    private static Optional<Said> said(SourceFile original, Map<SourceFile, Optional<Past>> there) {
        Map<Language, String> titles = new HashMap<>();
        there.forEach((file, past) -> past.filter(read -> !Common.isUntranslated(read.fields()))
                .ifPresent(read -> titles.put(file.language(), read.title())));
        return there.getOrDefault(original, Optional.empty())
                .map(facts -> new Said(facts, original.language(), titles));
    }

    private void addVisible(List<Moment> moments, Revision revision, Said said) {
        boolean draft = Common.isDraft(said.facts().fields());
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
