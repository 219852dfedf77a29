package org.plenary.assets;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Style sheets as they are sent: without what only their authors read. */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("(\"[^\"\n]*\"|'[^'\n]*')|/\\*.*?\\*/", Pattern.DOTALL);

    private StyleSheet() {}

    /** A style sheet without comments, empty lines and indentation (CSS Syntax Level 3, section 4.3.2); any other file as it is. */
    static byte[] lean(String path, byte[] bytes) {
        if (!path.endsWith(".css")) {
            return bytes;
        }
        String text = COMMENT.matcher(new String(bytes, StandardCharsets.UTF_8))
                .replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
