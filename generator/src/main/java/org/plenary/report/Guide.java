package org.plenary.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.plenary.problem.Code;

/** What the guide to problems says of each code. The guide itself comes along in the jar. */
final class Guide {

    private static final String FILE = "problems.adoc";
    private static final String CHAPTER = "== What each code means";
    private static final String SECTION = "=== ";
    private static final Pattern FENCE = Pattern.compile("\\.{4,}|-{4,}");

    private final Map<String, String> sections = new HashMap<>();

    private Guide(String text) {
        boolean inChapter = false;
        String section = "";
        String fence = "";
        for (String line : text.lines().toList()) {
            if (FENCE.matcher(line).matches()) {
                fence = fence.isEmpty() ? line : fence.equals(line) ? "" : fence;
            }
            if (fence.isEmpty() && line.startsWith("== ")) {
                inChapter = line.equals(CHAPTER);
                section = "";
            } else if (fence.isEmpty() && inChapter && line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
            } else if (!section.isEmpty() && !isAnchor(fence, line)) {
                sections.merge(section, line + "\n", String::concat);
            }
        }
    }

    /** The line above the next heading that says what links to it are called. */
    private static boolean isAnchor(String fence, String line) {
        return fence.isEmpty() && line.startsWith("[#");
    }

    static Guide of(String text) {
        return new Guide(text);
    }

    static Guide read() {
        try (InputStream guide = Objects.requireNonNull(Guide.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(guide.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Explanation explain(Code code) {
        return new Explanation(
                sections.getOrDefault(code.toString(), code.toString()).strip());
    }

    /**
     * The section on a code.
     *
     * @param text in AsciiDoc, as it stands in the guide: paragraphs and examples
     */
    record Explanation(String text) {

        private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");
        private static final Pattern PARAGRAPH_END = Pattern.compile("\n\n");

        String sentence() {
            return SENTENCE_END.split(paragraph(), 2)[0];
        }

        String paragraph() {
            return PARAGRAPH_END.split(text, 2)[0].replace('\n', ' ');
        }

        /** In Markdown: titles of examples are bold, and examples fenced its way. */
        String markdown() {
            return text.replaceAll("(?m)^\\[source[^\\]\n]*\\]\n", "")
                    .replaceAll("(?m)^\\.([A-Z].*)$", "**$1**\n")
                    .replaceAll("(?m)^(\\.{4,}|-{4,})$", "````");
        }
    }
}
