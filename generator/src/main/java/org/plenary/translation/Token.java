package org.plenary.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.language.Language;
import org.plenary.language.WordBreaks;

/**
 * A word or a sign of a text.
 *
 * @param space what stands before it: nothing, a space, or the ends of lines that readers see
 * @param opensLine whether it is the first of its line
 */
record Token(String space, String word, boolean opensLine) {

    private static final String SPACE = " ";
    private static final String LINE = "\n";
    private static final String PARAGRAPH = "\n\n";

    /** What paragraphs that end lines on purpose have at the beginning of the next: items, cells, headings, attributes of blocks. */
    private static final String SIGNS = "*.-|=[+";

    static List<Token> of(String text, Language language) {
        List<Token> tokens = new ArrayList<>();
        String space = "";
        for (String word : WordBreaks.of(text, language)) {
            if (word.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                space += word;
            } else {
                long ends = space.chars().filter(c -> c == '\n').count();
                tokens.add(new Token(space(space, ends, word), word, ends > 0 || tokens.isEmpty()));
                space = "";
            }
        }
        return tokens;
    }

    private static String space(String given, long ends, String word) {
        boolean seen = ends == 1 && SIGNS.contains(word.substring(0, 1));
        return given.isEmpty() ? "" : ends > 1 ? PARAGRAPH : seen ? LINE : SPACE;
    }

    boolean opensParagraph() {
        return space.equals(PARAGRAPH);
    }

    boolean isWord() {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Tokens by the lines they stand on. */
    static List<List<Token>> lines(List<Token> tokens) {
        List<List<Token>> lines = new ArrayList<>();
        for (Token token : tokens) {
            if (token.opensLine()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(token);
        }
        return lines;
    }

    boolean sameWord(Token other) {
        return word.equals(other.word);
    }

    static boolean sameWords(List<Token> one, List<Token> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).sameWord(other.get(i)));
    }

    /** The text of some tokens, without what stands before the first. */
    static String text(List<Token> tokens) {
        return tokens.isEmpty()
                ? ""
                : tokens.get(0).word()
                        + tokens.stream()
                                .skip(1)
                                .map(token -> token.space() + token.word())
                                .collect(Collectors.joining());
    }
}
