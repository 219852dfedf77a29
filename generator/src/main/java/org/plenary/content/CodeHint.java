package org.plenary.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.language.Bundles;
import org.plenary.language.CodeNames;
import org.plenary.language.Language;
import org.plenary.language.Spelling;
import org.plenary.problem.Suggestion;

/** What to type instead of a name or another word where headers have a code. */
final class CodeHint {

    private static final Set<String> YES = Set.of("yes", "true", "y", "j", "ja", "oui", "si", "x", "1", "on");
    private static final Set<String> NO = Set.of("no", "false", "n", "nee", "nein", "non", "0", "off");

    private CodeHint() {}

    /** Complains of a value that is none of some words: one of them in other letters, or as readers see it in some language. */
    static void oneOf(String value, List<String> known, ValueReader.Complaints complaints) {
        String message = "'" + value + "' is not known here";
        Set<String> meant = new TreeSet<>(known);
        meant.retainAll(Set.of(Spelling.plain(value).replace(' ', '-')));
        if (meant.isEmpty()) {
            meant.addAll(complaints.bundles().named("", value));
            meant.retainAll(known);
        }
        if (meant.size() == 1) {
            complaints.correct(message, meant.iterator().next());
        } else {
            complaints.add(message, Suggestion.hint(value, known));
        }
    }

    static void yesNo(String value, ValueReader.Complaints complaints) {
        String message = "'" + value + "' is neither yes nor no";
        String plain = Spelling.plain(value);
        Set<String> named = complaints.bundles().named("", value);
        if (YES.contains(plain) || named.contains("yes")) {
            complaints.correct(message, "yes");
        } else if (NO.contains(plain) || named.contains("no")) {
            complaints.correct(message, "no");
        } else {
            complaints.add(message, "write yes or no");
        }
    }

    static void language(String value, ValueReader.Complaints complaints) {
        Bundles bundles = complaints.bundles();
        String message = "'" + value + "' is not the code of a language";
        CodeNames.of(bundles.languages())
                .language(value)
                .map(Language::tag)
                .or(() -> bundles.named("language.", value).stream().findFirst())
                .filter(code -> !code.equals(value))
                .ifPresentOrElse(
                        code -> complaints.correct(message, code),
                        () -> complaints.add(message, "use codes such as en, nl, fr or vgt"));
    }

    static void country(String value, ValueReader.Complaints complaints) {
        String message = "'" + value + "' is not the code of a country";
        CodeNames.of(complaints.bundles().languages())
                .country(value)
                .ifPresentOrElse(
                        code -> complaints.correct(message, code),
                        () -> complaints.add(message, "use two capital letters of ISO 3166, such as BE"));
    }

    static void colour(String value, ValueReader.Complaints complaints) {
        String message = "'" + value + "' is not a colour";
        String digits = value.replaceAll("[#\\s]", "");
        Optional<String> six = digits.matches("[0-9a-fA-F]{3}")
                ? Optional.of(digits.replaceAll("(.)", "$1$1"))
                : Optional.of(digits).filter(given -> given.matches("[0-9a-fA-F]{6}"));
        six.ifPresentOrElse(
                given -> complaints.correct(message, "#" + given),
                () -> complaints.add(
                        message,
                        "write it like #a93424: a cross and six digits, as every program that picks colours shows"));
    }
}
