package org.plenary.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The attacks in {@code src/test/attacks/[group]/[name].txt}. Each file says what it tries, then holds the files of the attack, then what is
 * expected:
 *
 * <pre>
 * Includes a file of the machine.
 *
 * -- content/en/pages/x.adoc
 * = A title
 *
 * include::/etc/passwd[]
 * -- refused
 * content/en/pages/x.adoc:3 missing-file
 * </pre>
 *
 * or {@code -- inert}, when it must be published and do no harm. {@code <U+202E>} stands for a sign that nobody would see.
 */
final class Corpus {

    static final Path FOLDER = Path.of("src/test/attacks");
    static final Path GOOD_SITE = FOLDER.resolve("good-site");

    private static final Pattern SIGN = Pattern.compile("<U\\+([0-9A-F]+)>");
    private static final String MARK = "-- ";

    private Corpus() {}

    static List<Attack> read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getNameCount() == FOLDER.getNameCount() + 2
                            && file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Corpus::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack read(Path file) {
        String name = FOLDER.relativize(file).toString().replace(".txt", "");
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith(MARK)) {
                part = new ArrayList<>();
                parts.put(line.substring(MARK.length()), part);
            } else {
                part.add(line);
            }
        }
        boolean refused = parts.containsKey("refused");
        List<String> expected = parts.remove(refused ? "refused" : "inert");
        if (expected == null || parts.isEmpty()) {
            throw new IllegalStateException(file + " says nothing of what is expected");
        }
        Set<String> problems =
                expected.stream().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Attack.Made> files = new LinkedHashMap<>();
        parts.forEach((path, text) -> files.put(signs(path), Attack.Made.of(signs(String.join("\n", text) + "\n"))));
        return new Attack(name, files, problems, refused);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signs(String text) {
        return SIGN.matcher(text)
                .replaceAll(sign -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(sign.group(1), 16))));
    }
}
