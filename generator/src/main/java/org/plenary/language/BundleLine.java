package org.plenary.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One message of a bundle.
 *
 * @param line that it begins on, 1 for the first
 */
record BundleLine(String key, String pattern, int line) {

    private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\$");

    /** The messages of a file, in its order; Java's own {@code Properties} would forget lines and all but the last of a key. */
    static List<BundleLine> read(List<String> lines) {
        List<BundleLine> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder whole = new StringBuilder(lines.get(i));
            while (!isComment(lines.get(first))
                    && CONTINUED.matcher(lines.get(i)).find()
                    && i + 1 < lines.size()) {
                i++;
                whole.append('\n').append(lines.get(i));
            }
            message(whole.toString(), first + 1).ifPresent(messages::add);
        }
        return messages;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    }

    private static Optional<BundleLine> message(String text, int line) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.stringPropertyNames().stream()
                .findFirst()
                .map(key -> new BundleLine(key, one.getProperty(key), line));
    }
}
