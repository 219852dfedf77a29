package org.plenary.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an editor who wrote a name or a wrong code meant: the codes of languages and countries by their names, of CLDR.
 *
 * <pre>{@code
 * CodeNames.country("België", site.languages()); // BE
 * }</pre>
 */
public final class CodeNames {

    private static final ULocale ENGLISH = ULocale.ENGLISH;

    private CodeNames() {}

    /**
     * The language of a name, in itself, in English or in one of the readers' languages; or of a code in another form: {@code EN_gb},
     * {@code nld}, or that of a country where it is spoken.
     */
    public static Optional<Language> language(String name, Collection<Language> readers) {
        return languageNamed(name, readers)
                .or(() -> Language.of(name.strip().replace('_', '-')))
                .or(() -> Language.of(ULocale.createCanonical(name.strip()).getLanguage()))
                .or(() -> country(name, readers).flatMap(CodeNames::languageSpokenIn));
    }

    private static Optional<Language> languageNamed(String name, Collection<Language> readers) {
        String wanted = Spelling.plain(name);
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Stream.concat(readers(readers), Stream.of(new ULocale(code)))
                        .anyMatch(reader -> Spelling.plain(names(reader).languageDisplayName(code))
                                .equals(wanted)))
                .findFirst()
                .flatMap(Language::of);
    }

    private static Optional<Language> languageSpokenIn(String country) {
        return Language.of(ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country))
                .getLanguage());
    }

    /**
     * The country of a name in English, in one of the readers' languages or in a language of its own; or of a code in another form:
     * {@code be}, {@code BEL}, {@code UK}.
     */
    public static Optional<String> country(String name, Collection<Language> readers) {
        String wanted = Spelling.plain(name).replaceFirst("^the ", "");
        return countries()
                .filter(code -> Stream.<Function<String, String>>of(
                                c -> c, c -> new ULocale("", c).getISO3Country(), c -> c.equals("GB") ? "UK" : c)
                        .anyMatch(form ->
                                form.apply(code).toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst()
                .or(() -> countries()
                        .filter(code -> isNamed(code, wanted, readers))
                        .findFirst());
    }

    private static boolean isNamed(String country, String wanted, Collection<Language> readers) {
        return Stream.concat(readers(readers), ownReaders(country))
                .flatMap(reader -> Stream.of(names(reader), names(reader, DisplayContext.LENGTH_SHORT)))
                .anyMatch(names ->
                        Spelling.plain(names.regionDisplayName(country)).equals(wanted));
    }

    /** The languages that CLDR has for a country. */
    private static Stream<ULocale> ownReaders(String country) {
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(country))
                .map(locale -> new ULocale(locale.getLanguage()))
                .distinct();
    }

    private static Stream<String> countries() {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted();
    }

    private static Stream<ULocale> readers(Collection<Language> readers) {
        return Stream.concat(Stream.of(ENGLISH), readers.stream().map(Language::locale))
                .distinct();
    }

    private static LocaleDisplayNames names(ULocale reader, DisplayContext... contexts) {
        return LocaleDisplayNames.getInstance(reader, contexts);
    }
}
