package org.plenary.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * What a translator has to translate of a file: its title, the words of its header, its text. The slug is not translated, facts and comments
 * aren't words.
 *
 * @param parts the title first, then attributes by name, then the text
 */
public record Wording(List<Part> parts) {

    /** The name of the first part. */
    public static final String TITLE = "title";

    /** The name of the last part. */
    public static final String TEXT = "text";

    private static final int MARK_LENGTH = 7;

    /**
     * Some of it.
     *
     * @param name of the attribute, {@link #TITLE} or {@link #TEXT}
     * @param words with the lines they stand on
     */
    public record Part(String name, String words) {}

    public Wording {
        parts = List.copyOf(parts);
    }

    /** The wording of a file's text, as it is or was; empty when it has no header to go by. */
    public static Optional<Wording> read(
            SourceFile source, String text, Function<DocumentType, List<Attribute<?>>> schema) {
        List<String> lines = Lines.of(text);
        return HeaderReader.read(source, lines, new Problems())
                .map(header -> of(header, lines, schema.apply(source.type())));
    }

    static Wording of(Header header, List<String> lines, List<Attribute<?>> attributes) {
        Set<String> words = attributes.stream()
                .filter(attribute -> attribute.sort() == Attribute.Sort.WORD)
                .filter(attribute -> !attribute.equals(Common.SLUG))
                .map(Attribute::name)
                .collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(TITLE, header.title()));
        header.lines().stream()
                .filter(line -> words.contains(line.name()))
                .map(line -> new Part(line.name(), line.value()))
                .sorted(Comparator.comparing(Part::name).thenComparing(Part::words))
                .forEach(parts::add);
        List<String> body = lines.subList(header.bodyStart(), lines.size());
        parts.add(new Part(TEXT, String.join("\n", Lines.withoutComments(body)).strip()));
        return new Wording(parts);
    }

    /**
     * What a translation carries in {@code translated-from}: the first seven hexadecimal digits of the SHA-256 of the words. How they are
     * spread over lines is not in it.
     */
    public String mark() {
        String words = parts.stream()
                .map(part -> ":" + part.name() + ": " + inOneLine(part.words()))
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(words).substring(0, MARK_LENGTH);
    }

    /** With one space between two words, whatever stands there. */
    private static String inOneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean empty = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            if (!empty || !space) {
                line.append(empty ? ' ' : sign);
            }
            space = empty;
        }
        return line.toString();
    }
}
