package org.plenary.assets;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.hosting.FileTypes;

/** Where files of a theme lead to each other: {@code url(...)} and {@code @import} of a style sheet, and in a script each whole text that begins with a dot. */
final class References {

    private static final Pattern STYLE =
            Pattern.compile("(url\\(\\s*[\"']?|@import\\s+[\"'])([^\"'()\\s:#?]+)(?=[\"')\\s#?])");
    private static final Pattern SCRIPT = Pattern.compile("([\"'`])(\\.\\.?/[^\"'`\\s]+)(?=\\1)");

    private References() {}

    /** Whether the name of a file tells what is in it. */
    static boolean isNamedByContent(String path) {
        return FileTypes.isOfPages(path);
    }

    /** The files that one leads to. */
    static SortedSet<String> in(String path, byte[] bytes, Set<String> known) {
        SortedSet<String> found = new TreeSet<>();
        replaced(path, bytes, target -> {
            if (known.contains(target)) {
                found.add(target);
            }
            return target;
        });
        return found;
    }

    /** The same file, leading to others by their names in the site. */
    static byte[] rewrite(String path, byte[] bytes, AssetNames names) {
        return replaced(path, bytes, names::of);
    }

    private static byte[] replaced(String path, byte[] bytes, Function<String, String> name) {
        Optional<Pattern> pattern = pattern(path);
        if (pattern.isEmpty()) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String result = pattern.get()
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + link(path, found, name)));
        return result.equals(text) ? bytes : result.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Pattern> pattern(String path) {
        if (path.endsWith(".css")) {
            return Optional.of(STYLE);
        }
        return path.endsWith("js") ? Optional.of(SCRIPT) : Optional.empty();
    }

    /** What leads to a file that keeps its name stays as it is written. */
    private static String link(String path, MatchResult found, Function<String, String> name) {
        String link = found.group(2);
        Optional<String> target = target(path, link);
        Optional<String> renamed =
                target.map(name).filter(other -> !Optional.of(other).equals(target));
        return renamed.map(other ->
                        link.substring(0, link.lastIndexOf('/') + 1) + other.substring(other.lastIndexOf('/') + 1))
                .orElse(link);
    }

    /** The path that a link leads to; empty when that is outside of the theme. */
    private static Optional<String> target(String path, String link) {
        StringBuilder folders = new StringBuilder(path.substring(0, path.lastIndexOf('/') + 1));
        for (String step : link.split("/")) {
            if (step.equals("..")) {
                if (folders.isEmpty()) {
                    return Optional.empty();
                }
                folders.setLength(folders.lastIndexOf("/", folders.length() - 2) + 1);
            } else if (!step.equals(".")) {
                folders.append(step).append('/');
            }
        }
        folders.setLength(Math.max(0, folders.length() - 1));
        return Optional.of(folders.toString());
    }
}
