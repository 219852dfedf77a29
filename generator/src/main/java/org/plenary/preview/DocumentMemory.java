package org.plenary.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.Workers;
import org.plenary.asciidoc.Captions;
import org.plenary.content.BodyConverter;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;
import org.plenary.source.Stamp;

/** The documents of a site, each read again only when its file, what it includes or the words it is made with have changed. For one thread. */
final class DocumentMemory {

    /**
     * What became of a file.
     *
     * @param files that it was made from, its own and included ones
     * @param lasting whether it is the same for as long as they are
     */
    private record Known(
            SourceFile source,
            Optional<Document> document,
            Map<Path, Stamp> files,
            Captions captions,
            Optional<Problems> problems,
            boolean lasting) {

        /** @param changed empty when each file has to be looked at */
        boolean isStill(@Nullable Captions now, Optional<Set<Path>> changed) {
            return captions.equals(now)
                    && changed.map(others -> Collections.disjoint(files.keySet(), others))
                            .orElseGet(this::looksTheSame);
        }

        private boolean looksTheSame() {
            return files.entrySet().stream()
                    .allMatch(file -> Stamp.of(file.getKey())
                            .filter(file.getValue()::equals)
                            .isPresent());
        }
    }

    private final Path site;
    private final Map<Language, Captions> words = new HashMap<>();
    private Map<String, Known> known = new HashMap<>();

    /** @param site the folder that the names of files begin in */
    DocumentMemory(Path site) {
        this.site = site;
    }

    /**
     * The documents there are, in the order of their names.
     *
     * @param touched the only files that may have changed since the last time; empty when that isn't known
     */
    List<Document> read(
            Inventory inventory,
            Optional<Set<Path>> touched,
            BodyConverter converter,
            Bundles bundles,
            Function<Language, Captions> captions,
            Problems problems)
            throws IOException {
        inventory.documents().stream()
                .map(SourceFile::language)
                .distinct()
                .forEach(language -> words.merge(
                        language, captions.apply(language), (before, now) -> before.equals(now) ? before : now));
        Map<String, Known> now = new HashMap<>();
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile source : inventory.documents()) {
            Optional.ofNullable(known.get(source.name()))
                    .filter(one -> one.source().equals(source))
                    .filter(one -> one.isStill(words.get(source.language()), touched))
                    .ifPresentOrElse(one -> now.put(source.name(), one), () -> changed.add(source));
        }
        Function<SourceFile, Known> reading =
                source -> read(source, converter, bundles, Objects.requireNonNull(words.get(source.language())));
        List<Known> fresh = changed.size() > 1
                ? Workers.each(changed, reading::apply)
                : changed.stream().map(reading).toList();
        fresh.forEach(one -> now.put(one.source().name(), one));
        return told(inventory, now, problems);
    }

    /** Tells what is wrong, and keeps what can be relied on. */
    private List<Document> told(Inventory inventory, Map<String, Known> now, Problems problems) {
        List<Document> documents = new ArrayList<>();
        for (SourceFile source : inventory.documents()) {
            Known one = Objects.requireNonNull(now.get(source.name()));
            one.problems().ifPresent(problems::takeIn);
            one.document().ifPresent(documents::add);
        }
        now.values().removeIf(one -> !one.lasting());
        known = now;
        return documents;
    }

    /** Some of the files that were read. */
    List<SourceFile> some(int number) {
        return known.values().stream().map(Known::source).limit(number).toList();
    }

    private Known read(SourceFile source, BodyConverter converter, Bundles bundles, Captions captions) {
        Instant start = Instant.now();
        Optional<Stamp> stamp = Stamp.of(source.path());
        Problems own = new Problems();
        Optional<Document> document = new DocumentReader(Schema::of, converter, bundles, own).read(source);
        Map<Path, Stamp> files = new HashMap<>();
        stamp.ifPresent(one -> files.put(source.path(), one));
        document.ifPresent(one -> one.body()
                .includes()
                .keySet()
                .forEach(name ->
                        Stamp.of(site.resolve(name)).ifPresent(included -> files.put(site.resolve(name), included))));
        // Errors depend on more: on files that aren't there, and on what messages call things.
        boolean lasting = document.isPresent()
                && stamp.isPresent()
                && !own.hasErrors()
                && files.values().stream().allMatch(one -> one.isRested(start));
        return new Known(
                source, document, Map.copyOf(files), captions, Optional.of(own).filter(Problems::hasAny), lasting);
    }
}
