package org.plenary.assets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.publish.Output;

/**
 * The files of a theme under names that tell what is in them and in the files that they lead to, so that browsers may keep them for ever: style
 * sheets, scripts and fonts. They lead to each other by these names. Other files stay what they are called.
 *
 * @param names of all of them
 * @param files as they are published
 */
public record Assets(AssetNames names, List<Output> files) {

    public Assets {
        files = List.copyOf(files);
    }

    /** @param files of the theme, each under its path there */
    public static Assets of(List<Output> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), StyleSheet.lean(file.path(), file.bytes())));
        Map<String, SortedSet<String>> leads = new TreeMap<>();
        contents.forEach((path, bytes) -> leads.put(path, References.in(path, bytes, contents.keySet())));
        Map<String, String> published = new LinkedHashMap<>();
        contents.keySet().stream()
                .filter(References::isNamedByContent)
                .forEach(path -> published.put(path, named(path, digest(reached(path, leads), contents))));
        AssetNames names = new AssetNames(published);
        List<Output> renamed = files.stream()
                .map(Output::path)
                .map(path -> new Output(names.of(path), References.rewrite(path, bytes(path, contents), names)))
                .toList();
        return new Assets(names, renamed);
    }

    /** The folders right in the theme's that hold nothing but files that are named by their contents, and licences. */
    public List<String> folders() {
        Map<String, List<String>> byFolder = files.stream()
                .map(Output::path)
                .filter(path -> path.contains("/") && !path.endsWith(".txt"))
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, path.indexOf('/')), TreeMap::new, Collectors.toList()));
        return byFolder.entrySet().stream()
                .filter(folder -> folder.getValue().stream().allMatch(names.published()::containsValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A file and all that it leads to, near and far: they may lead to each other in a ring. */
    private static SortedSet<String> reached(String from, Map<String, SortedSet<String>> leads) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String path = next.pop();
            if (reached.add(path)) {
                Optional.ofNullable(leads.get(path)).ifPresent(next::addAll);
            }
        }
        return reached;
    }

    private static String digest(SortedSet<String> paths, Map<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths) {
                byte[] bytes = bytes(path, contents);
                digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, AssetNames.DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String path, Map<String, byte[]> contents) {
        return Optional.ofNullable(contents.get(path)).orElseThrow();
    }

    private static String named(String path, String digest) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot + 1) + digest + path.substring(dot);
    }
}
