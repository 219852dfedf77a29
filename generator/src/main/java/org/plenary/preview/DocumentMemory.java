package org.plenary.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** @param files that it was made from, its own and included ones */
    private record Known(Document document, Map<Path, Stamp> files, Captions captions, Optional<Problems> problems) {

        boolean isStill(Captions now) {
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
            Problems problems) {
        Map<Language, Captions> words = new HashMap<>();
        Map<SourceFile, Known> now = new HashMap<>();
        List<Document> documents = new ArrayList<>();
        for (SourceFile source : inventory.documents()) {
            Captions own = words.computeIfAbsent(source.language(), captions);
            Optional<Known> before = Optional.ofNullable(known.get(source)).filter(one -> one.isStill(own));
            if (before.isPresent()) {
                before.get().problems().ifPresent(problems::takeIn);
                documents.add(before.get().document());
                now.put(source, before.get());
            } else {
                read(source, converter, bundles, own, now, problems).ifPresent(documents::add);
            }
        }
        known = now;
        return documents;
    }

    /** Some of the files that were read. */
    List<SourceFile> some(int number) {
        return known.keySet().stream().limit(number).toList();
    }

    private Optional<Document> read(
            SourceFile source,
            BodyConverter converter,
            Bundles bundles,
            Captions captions,
            Map<SourceFile, Known> now,
            Problems problems) {
        Instant start = Instant.now();
        Optional<Stamp> stamp = Stamp.of(source.path());
        Problems own = new Problems();
        Optional<Document> document = new DocumentReader(Schema::of, converter, bundles, own).read(source);
        problems.takeIn(own);
        // Errors depend on more: on files that aren't there, and on what messages call things.
        if (document.isPresent() && stamp.isPresent() && !own.hasErrors()) {
            Map<Path, Stamp> files = new HashMap<>(Map.of(source.path(), stamp.get()));
            document.get()
                    .body()
                    .includes()
                    .keySet()
                    .forEach(name -> Stamp.of(site.resolve(name))
                            .ifPresent(included -> files.put(site.resolve(name), included)));
            if (files.values().stream().allMatch(one -> one.isRested(start))) {
                Optional<Problems> told = Optional.of(own).filter(Problems::hasAny);
                now.put(source, new Known(document.get(), Map.copyOf(files), captions, told));
            }
        }
        return document;
    }
}
