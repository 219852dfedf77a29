package org.plenary.translation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Wording;
import org.plenary.language.Language;
import org.plenary.translation.Change.Kind;

/**
 * Compares two wordings by their words. Lines are compared first, so that a word is looked for near where it was; how words are spread over
 * lines makes no difference. The work is bounded: what is too long or too different to compare has changed as a whole.
 */
final class WordDiff {

    /** Lines that share fewer of their words than one in so many say something else altogether. */
    private static final int MIN_SHARED = 3;

    /** What became of a word. */
    record Fate(Kind kind, Token token) {}

    private final Language language;

    private WordDiff(Language language) {
        this.language = language;
    }

    /** The changes in each part, in the order of parts; parts that say the same are left out. */
    static List<Change> between(Wording before, Wording now, Language language) {
        WordDiff diff = new WordDiff(language);
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(now);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return inOrder(names)
                .map(name -> new Change(
                        name, Excerpts.of(diff.fates(was.getOrDefault(name, ""), is.getOrDefault(name, "")))))
                .filter(change -> !change.excerpts().isEmpty())
                .toList();
    }

    private static Map<String, String> parts(Wording wording) {
        return wording.parts().stream()
                .collect(Collectors.toMap(
                        Wording.Part::name,
                        Wording.Part::words,
                        (one, other) -> one + "\n" + other,
                        LinkedHashMap::new));
    }

    private static Stream<String> inOrder(Collection<String> names) {
        Stream<String> attributes = names.stream()
                .filter(name -> !name.equals(Wording.TITLE) && !name.equals(Wording.TEXT))
                .sorted();
        return Stream.of(Stream.of(Wording.TITLE), attributes, Stream.of(Wording.TEXT))
                .flatMap(some -> some);
    }

    private List<Fate> fates(String before, String now) {
        List<List<Token>> was = Token.lines(Token.of(before, language));
        List<List<Token>> is = Token.lines(Token.of(now, language));
        return Stretch.of(was, is, Token::sameWords).stream()
                .flatMap(stretch -> {
                    List<Token> come = flat(stretch.now());
                    return (stretch.same() ? all(Kind.KEPT, come) : compare(flat(stretch.before()), come)).stream();
                })
                .toList();
    }

    private static List<Token> flat(List<List<Token>> lines) {
        return lines.stream().flatMap(List::stream).toList();
    }

    private static List<Fate> compare(List<Token> before, List<Token> now) {
        List<Fate> fates = Stretch.of(before, now, Token::sameWord).stream()
                .flatMap(stretch -> (stretch.same()
                                ? all(Kind.KEPT, stretch.now())
                                : replaced(stretch.before(), stretch.now()))
                        .stream())
                .toList();
        long shared =
                words(fates.stream().filter(fate -> fate.kind() == Kind.KEPT).map(Fate::token));
        long words = Math.max(words(before.stream()), words(now.stream()));
        return shared * MIN_SHARED >= words ? fates : replaced(before, now);
    }

    private static long words(Stream<Token> tokens) {
        return tokens.filter(Token::isWord).count();
    }

    private static List<Fate> replaced(List<Token> gone, List<Token> come) {
        return Stream.concat(all(Kind.REMOVED, gone).stream(), all(Kind.ADDED, come).stream())
                .toList();
    }

    private static List<Fate> all(Kind kind, List<Token> tokens) {
        return tokens.stream().map(token -> new Fate(kind, token)).toList();
    }
}
