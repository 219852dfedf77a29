package org.plenary.assets;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Style sheets as they are sent: without what only their authors read. */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("(\"[^\"\n]*\"|'[^'\n]*')|/\\*.*?\\*/", Pattern.DOTALL);

    /** Space that means nothing: round braces and semicolons, after colons and commas, and all of it but one elsewhere. */
    private static final Pattern SPACE =
            Pattern.compile("(\"[^\"\n]*\"|'[^'\n]*')|;?\\s*(\\})\\s*|\\s*([{;])\\s*|([:,])\\s+|(\\s)\\s+");

    private StyleSheet() {}

    /** A style sheet without comments and idle space (CSS Syntax Level 3, sections 4.3.1 and 4.3.2); any other file as it is. */
    static byte[] lean(String path, byte[] bytes) {
        if (!path.endsWith(".css")) {
            return bytes;
        }
        String text = without(COMMENT, new String(bytes, StandardCharsets.UTF_8), " ");
        return without(SPACE, text.strip(), "").getBytes(StandardCharsets.UTF_8);
    }

    /** Of each thing found, what a group holds of it stays. */
    private static String without(Pattern pattern, String text, String otherwise) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(otherwise)));
    }
}
