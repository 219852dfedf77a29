package org.plenary.hosting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of a site's languages a reader wants, by the header {@code Accept-Language} (RFC 9110, 12.5.4), as regular expressions. Browsers name
 * languages in the order of how much they are wanted, so weights are looked at only where they are zero.
 */
final class Wanted {

    private static final String END = "(?=[-;,\\s]|$)";
    private static final String NOT_REFUSED = "[^,;]*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)";

    private Wanted() {}

    /** PCRE, to be matched at the beginning and without regard to case: whether a language is the first that the site speaks. */
    static String first(String language, List<String> all) {
        return "(?:(?!\\s*" + any(all) + END + ")[^,]*,)*\\s*" + forms(language, all) + END + NOT_REFUSED;
    }

    /** Any of a site's languages, as readers may ask for it. */
    static String any(List<String> all) {
        return all.stream().map(language -> forms(language, all)).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** {@code pt-BR} is meant by {@code pt} too, as long as the site has no other Portuguese. */
    static String forms(String language, List<String> all) {
        String primary = primary(language);
        boolean only =
                all.stream().filter(other -> primary(other).equals(primary)).count() == 1;
        return only ? primary : language;
    }

    private static String primary(String language) {
        return language.split("-", 2)[0];
    }
}
