package org.plenary.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
            Optional<Document> document,
            Map<Path, Stamp> files,
            Captions captions,
            Optional<Problems> problems,
            boolean lasting) {

        boolean isStill(@Nullable Captions now) {
            return captions.equals(now)
                    && files.entrySet().stream()
                            .allMatch(file -> Stamp.of(file.getKey())
                                    .filter(file.getValue()::equals)
                                    .isPresent());
        }
    }

    private final Path site;
    private Map<SourceFile, Known> known = new HashMap<>();

    /** @param site the folder that the names of files begin in */
    DocumentMemory(Path site) {
        this.site = site;
    }

    /** The documents there are, in the order of their names. */
    List<Document> read(
            Inventory inventory,
            BodyConverter converter,
            Bundles bundles,
            Function<Language, Captions> captions,
            Problems problems)
            throws IOException {
        Map<Language, Captions> words = new HashMap<>();
        inventory.documents().forEach(source -> words.computeIfAbsent(source.language(), captions));
        Map<SourceFile, Known> now = new HashMap<>();
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile source : inventory.documents()) {
            Optional.ofNullable(known.get(source))
                    .filter(one -> one.isStill(words.get(source.language())))
                    .ifPresentOrElse(one -> now.put(source, one), () -> changed.add(source));
        }
        Function<SourceFile, Known> reading =
                source -> read(source, converter, bundles, Objects.requireNonNull(words.get(source.language())));
        List<Known> fresh = changed.size() > 1
                ? Workers.each(changed, reading::apply)
                : changed.stream().map(reading).toList();
        for (int i = 0; i < changed.size(); i++) {
            now.put(changed.get(i), fresh.get(i));
        }
        return told(inventory, now, problems);
    }

    /** Tells what is wrong, and keeps what can be relied on. */
    private List<Document> told(Inventory inventory, Map<SourceFile, Known> now, Problems problems) {
        List<Document> documents = new ArrayList<>();
        for (SourceFile source : inventory.documents()) {
            Known one = Objects.requireNonNull(now.get(source));
            one.problems().ifPresent(problems::takeIn);
            one.document().ifPresent(documents::add);
        }
        now.values().removeIf(one -> !one.lasting());
        known = now;
        return documents;
    }

    /** Some of the files that were read. */
    List<SourceFile> some(int number) {
        return known.keySet().stream().limit(number).toList();
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
        return new Known(document, Map.copyOf(files), captions, Optional.of(own).filter(Problems::hasAny), lasting);
    }
}
