package org.plenary.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.content.Document;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;
import org.plenary.translation.Translation;
import org.plenary.translation.Translations;

/** Finds out how each document stands in each language, by the marks of its files alone. */
public final class TranslationFinder {

    private TranslationFinder() {}

    /** Leaves out what nobody can tell: documents of which a file can't be read, and translations whose original is gone. */
    public static Translations find(Settings settings, Inventory inventory, List<Document> documents) {
        Set<String> read =
                documents.stream().map(document -> document.source().name()).collect(Collectors.toSet());
        Set<String> unread = inventory.documents().stream()
                .filter(source -> !read.contains(source.name()))
                .map(SourceFile::key)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Translation> all = new ArrayList<>();
        for (Work work : Works.of(inventory, documents, settings.languages()).all()) {
            if (!unread.contains(work.original().source().key()) && !work.isOrphan()) {
                all.addAll(of(work, settings));
            }
        }
        return new Translations(settings.languages(), all, List.copyOf(unread));
    }

    private static List<Translation> of(Work work, Settings settings) {
        Language own = work.original().source().language();
        boolean published = work.isPublished(settings.now());
        return settings.languages().stream()
                .filter(language -> !language.equals(own))
                .map(language -> Translation.of(work.original(), work.translation(language), language, published))
                .toList();
    }
}
