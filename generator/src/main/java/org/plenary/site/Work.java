package org.plenary.site;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.content.Fields;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;

/**
 * A document in all its languages.
 *
 * @param original the text in the first of the site's languages that has one: its facts hold for all
 * @param texts by language, the original included
 * @param own of an organisation that editions share, the site's own files, which have facts alone; those of the first stand before the shared ones
 */
record Work(Document original, Map<Language, Document> texts, List<Document> own) {

    Work {
        texts = Map.copyOf(texts);
        own = List.copyOf(own);
    }

    /** Groups documents, in the order of their names; the site's first language goes before the others. */
    static Map<String, Work> group(List<Document> documents, List<Language> languages) {
        Map<String, List<Document>> byKey = new LinkedHashMap<>();
        for (Language language : languages) {
            documents.stream()
                    .filter(document -> document.source().language().equals(language))
                    .forEach(document -> byKey.computeIfAbsent(document.source().key(), key -> new ArrayList<>())
                            .add(document));
        }
        Map<String, Work> works = new LinkedHashMap<>();
        byKey.forEach((key, files) -> of(files).ifPresent(work -> works.put(key, work)));
        return works;
    }

    /** @param files of one document, those of the first languages first */
    private static Optional<Work> of(List<Document> files) {
        List<Document> shared =
                files.stream().filter(file -> file.source().isShared()).toList();
        List<Document> own =
                files.stream().filter(file -> !file.source().isShared()).toList();
        boolean added = !own.isEmpty() && own.stream().allMatch(Document::isFactsAlone);
        if (added) {
            return shared.isEmpty()
                    ? Optional.empty()
                    : Optional.of(whole(shared).under(own));
        }
        // With words of its own an edition has an organisation of its own. A site's file that can't be read has
        // problems of its own.
        return Optional.of(whole(own.isEmpty() ? shared : own));
    }

    private static Work whole(List<Document> files) {
        Map<Language, Document> texts = new HashMap<>();
        files.forEach(file -> texts.put(file.source().language(), file));
        return new Work(files.get(0), texts, List.of());
    }

    /** The document with the facts that an edition's own files give of it. */
    private Work under(List<Document> files) {
        Document original = this.original.under(files.get(0));
        Map<Language, Document> all = new HashMap<>(texts);
        all.put(original.source().language(), original);
        return new Work(original, all, files);
    }

    DocumentType type() {
        return original.source().type();
    }

    String id() {
        return original.source().id();
    }

    Fields facts() {
        return original.fields();
    }

    /** Whether its first text says that it is a translation, so that the one with the facts must be gone. */
    boolean isOrphan() {
        return facts().has(Common.TRANSLATED_FROM);
    }

    /** The name of the file that carries the facts. */
    String file() {
        return original.source().name();
    }

    /** The names of its files, in all languages. */
    Stream<String> files() {
        return Stream.concat(own.stream(), texts.values().stream())
                .map(text -> text.source().name());
    }

    /** The ids that an attribute names, be it one or a list. */
    List<String> ids(Attribute<?> attribute) {
        Optional<?> value = facts().get(attribute);
        return value.map(given -> given instanceof List<?> list
                        ? list.stream().map(Object::toString).toList()
                        : List.of(given.toString()))
                .orElse(List.of());
    }

    /** The line of an attribute in the file that carries the facts. */
    Place place(Attribute<?> attribute) {
        return own.stream()
                .limit(1)
                .filter(file -> file.fields().has(attribute))
                .findFirst()
                .orElse(original)
                .source()
                .line(facts().line(attribute));
    }

    /** Where a fact could be added: below the title of the file that carries the facts, or in the edition's own. */
    Place titlePlace() {
        return own.isEmpty()
                ? original.source().line(facts().titleLine())
                : own.get(0).source().place();
    }

    /** The text that a reader of a language gets: a translation, or the original. */
    Document textFor(Language reader) {
        return translation(reader).orElse(original);
    }

    /** The text in a language, unless nobody has begun to translate it. */
    Optional<Document> translation(Language language) {
        return Optional.ofNullable(texts.get(language)).filter(text -> !Common.isUntranslated(text.fields()));
    }

    boolean isDraft() {
        return Common.isDraft(facts());
    }

    /** Whether the pages to be made show it. */
    boolean isShown(Settings settings) {
        return settings.unpublishedShown() || isPublished(settings.now());
    }

    /** Why visitors don't get to see it; empty when they do. */
    Optional<Withheld> withheld(LocalDateTime now) {
        return isPublished(now)
                ? Optional.empty()
                : Optional.of(new Withheld(isDraft(), facts().get(Common.PUBLISH_FROM)));
    }

    boolean isPublished(LocalDateTime now) {
        return !isDraft()
                && facts().get(Common.PUBLISH_FROM)
                        .map(from -> !now.isBefore(from))
                        .orElse(true);
    }
}
