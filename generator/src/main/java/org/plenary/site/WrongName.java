package org.plenary.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.content.Attribute;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * What an editor wrote where the id of a document belongs, and what to type instead.
 *
 * @param length of how many items of a list it consists: two for {@code Somers, Bart}
 */
record WrongName(int length, String message, String hint) {

    private static final int LONGEST = 4;

    /** What people put between two names. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;/&+|،]\\s*|\\s+(?:and|en|et|und|y|e|و|with|met|avec)\\s+");

    /**
     * Where names of documents of a type belong.
     *
     * @param from the type of the document that names them
     * @param list whether several can be named
     */
    record Slot(DocumentType type, Optional<DocumentType> from, boolean list) {}

    /** Tells what is wrong with an item of a list, which no file has as its name. */
    static WrongName of(
            List<String> items, int at, Slot slot, Works works, Names names, Guesses guesses, Language first) {
        DocumentType type = slot.type;
        String where = ". " + capital(type.folder()) + " live in " + SourceFile.folder(first, type);
        for (int length = 1; length <= Math.min(LONGEST, items.size() - at); length++) {
            String name = String.join(", ", items.subList(at, at + length));
            Set<String> ids = names.of(type, name);
            if (!ids.isEmpty()) {
                return new WrongName(length, unknown(type, name), "write " + Names.either(ids) + where);
            }
        }
        String name = items.get(at);
        return several(name, slot, names).or(() -> ofOther(name, slot, names)).orElseGet(() -> {
            String hint = suggestion(name, type, works, names, guesses);
            return new WrongName(1, unknown(type, name), hint.endsWith("?") ? hint + where.substring(1) : hint + where);
        });
    }

    private static Optional<WrongName> several(String text, Slot slot, Names names) {
        List<Set<String>> ids = Arrays.stream(BETWEEN.split(text))
                .map(part -> names.of(slot.type, part))
                .toList();
        if (ids.size() < 2 || ids.stream().anyMatch(one -> one.size() != 1)) {
            return Optional.empty();
        }
        List<String> each = ids.stream().flatMap(Set::stream).distinct().toList();
        return Optional.of(
                slot.list
                        ? new WrongName(
                                1,
                                "'" + text + "' are several " + slot.type.folder() + ", with no commas between them",
                                "write " + String.join(", ", each))
                        : new WrongName(
                                1,
                                "'" + text + "' are several " + slot.type.folder() + ", and one belongs here",
                                "write " + Names.either(each)));
    }

    /** What is the name of a document of another type. */
    private static Optional<WrongName> ofOther(String name, Slot slot, Names names) {
        Map<DocumentType, String> others = names.anywhere(name);
        return others.entrySet().stream()
                .filter(other -> slot.from.isPresent())
                .map(other -> new WrongName(
                        1,
                        unknown(slot.type, name) + ": that is " + other.getKey().aNoun(),
                        attributes(slot.from.orElseThrow(), other.getKey())
                                .map(attribute -> "write it as :" + attribute + ": " + other.getValue())
                                .orElse("name one of the " + slot.type.folder() + " here")))
                .findFirst();
    }

    private static Optional<String> attributes(DocumentType from, DocumentType to) {
        return Optional.of(Schema.of(from).stream()
                        .filter(attribute ->
                                attribute.target().filter(to::equals).isPresent())
                        .map(Attribute::name)
                        .collect(Collectors.joining(": or :")))
                .filter(joined -> !joined.isEmpty());
    }

    private static String suggestion(String name, DocumentType type, Works works, Names names, Guesses guesses) {
        return guesses.guess(() -> Optional.of(names.like(type, name)))
                .filter(ids -> ids.size() == 1 || ids.size() == 2)
                .map(ids -> "did you mean '" + String.join("' or '", ids) + "'?")
                .orElseGet(() -> guesses.hint(name, works.ids(type)));
    }

    private static String unknown(DocumentType type, String name) {
        return "unknown " + type.noun() + " '" + name + "'";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
