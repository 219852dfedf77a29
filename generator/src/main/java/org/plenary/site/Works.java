package org.plenary.site;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.content.Document;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/**
 * All documents of the site, each in all its languages.
 *
 * @param byKey in the order of their names
 * @param keys of the files there are, in order: one that can't be read is here and has no work
 * @param unused ids of shared organisations that this edition has no file for
 */
record Works(Map<String, Work> byKey, Set<String> keys, Set<String> unused) {

    static Works of(Inventory inventory, List<Document> documents, List<Language> languages) {
        Set<String> keys = inventory.documents().stream()
                .map(SourceFile::key)
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Works(Work.group(documents, languages), keys, inventory.unused());
    }

    Collection<Work> all() {
        return byKey.values();
    }

    Optional<Work> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether there is a file of a type and id, in any language. */
    boolean exists(DocumentType type, String id) {
        String key = SourceFile.key(type, id);
        return keys.contains(key) && !isOrphan(key);
    }

    /** Whether all that is left of a document is a translation: nothing may be made of it, because its facts are gone. */
    private boolean isOrphan(String key) {
        return find(key).filter(Work::isOrphan).isPresent();
    }

    List<String> ids(DocumentType type) {
        String prefix = SourceFile.key(type, "");
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .filter(key -> !isOrphan(key))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    boolean hasAny(List<DocumentType> types) {
        return all().stream().anyMatch(work -> types.contains(work.type()));
    }

    List<Work> shown(Settings settings) {
        return all().stream().filter(work -> work.isShown(settings)).toList();
    }

    List<Work> published(LocalDateTime now) {
        return all().stream().filter(work -> work.isPublished(now)).toList();
    }
}
