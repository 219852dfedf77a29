package org.plenary.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything there is below {@code content/}, and what is shared with other editions of it.
 *
 * @param root the content folder, as a real path
 * @param documents in order of their names
 * @param media by name
 * @param sharing the folder of shared organisations, as a real path; empty, or one
 * @param unused ids of shared organisations that this edition has no file for
 */
public record Inventory(
        Path root, List<SourceFile> documents, Map<String, MediaFile> media, Set<Path> sharing, Set<String> unused) {

    /** The name of the content folder in a site. */
    public static final String FOLDER = "content";

    /** The folder below it that pictures and downloads stand in. */
    public static final String MEDIA = "media";

    public Inventory {
        documents = List.copyOf(documents);
        media = Map.copyOf(media);
        sharing = Set.copyOf(sharing);
        unused = Set.copyOf(unused);
    }

    Inventory(Path root, List<SourceFile> documents, Map<String, MediaFile> media) {
        this(root, documents, media, Set.of(), Set.of());
    }

    /** Whether a file stands in a folder that was listed. */
    boolean holds(Path file) {
        return file.startsWith(root) || sharing.stream().anyMatch(file::startsWith);
    }

    /**
     * The same with shared organisations: those that the site has a file for, in whatever language. Of two media of a name, the site's own is meant.
     *
     * @param other all that is shared
     */
    Inventory with(Inventory other) {
        Set<String> shared = keys(other);
        Set<String> taken = keys(this);
        taken.retainAll(shared);
        List<SourceFile> all = new ArrayList<>();
        documents.stream()
                .map(own -> taken.contains(own.key()) ? own.standing(Standing.BESIDE_SHARED) : own)
                .forEach(all::add);
        other.documents.stream()
                .filter(source -> taken.contains(source.key()))
                .map(source -> source.standing(Standing.SHARED))
                .forEach(all::add);
        all.sort(Comparator.comparing(SourceFile::name));
        Map<String, MediaFile> files = new HashMap<>(other.media);
        files.putAll(media);
        Set<String> left = other.documents.stream()
                .filter(source -> !taken.contains(source.key()))
                .map(SourceFile::id)
                .collect(Collectors.toSet());
        return new Inventory(root, all, files, Set.of(other.root), left);
    }

    private static Set<String> keys(Inventory inventory) {
        return inventory.documents.stream().map(SourceFile::key).collect(Collectors.toCollection(HashSet::new));
    }
}
