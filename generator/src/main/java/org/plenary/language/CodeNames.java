package org.plenary.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What an editor who wrote a name or a wrong code meant: the codes of languages and countries by their names, of CLDR.
 *
 * <pre>{@code
 * CodeNames.of(languages).country("België"); // BE
 * }</pre>
 */
public final class CodeNames {

    private static final int LONGEST = 100;

    private static final Map<Set<Language>, CodeNames> MADE = new ConcurrentHashMap<>();

    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private CodeNames(Set<Language> readers) {
        List<LocaleDisplayNames> names = Stream.concat(
                        Stream.of(ULocale.ENGLISH), readers.stream().map(Language::locale))
                .distinct()
                .flatMap(CodeNames::names)
                .toList();
        for (String code : Locale.getISOLanguages()) {
            Stream.concat(names.stream(), names(new ULocale(code)))
                    .forEach(name -> languages.putIfAbsent(Spelling.plain(name.languageDisplayName(code)), code));
        }
        for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            Stream.concat(names.stream(), ownReaders(code).flatMap(CodeNames::names))
                    .forEach(name -> countries.putIfAbsent(Spelling.plain(name.regionDisplayName(code)), code));
            countries.put(code.toLowerCase(Locale.ROOT), code);
            countries.put(new ULocale("", code).getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        countries.put("uk", "GB");
    }

    /** Those in English, in some languages, and in the language or country itself. */
    public static CodeNames of(Collection<Language> readers) {
        return MADE.computeIfAbsent(Set.copyOf(readers), CodeNames::new);
    }

    private static Stream<LocaleDisplayNames> names(ULocale reader) {
        return Stream.of(
                LocaleDisplayNames.getInstance(reader),
                LocaleDisplayNames.getInstance(reader, DisplayContext.LENGTH_SHORT));
    }

    /** The languages that CLDR has for a country. */
    private static Stream<ULocale> ownReaders(String country) {
        return Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(country))
                .map(locale -> new ULocale(locale.getLanguage()))
                .distinct();
    }

    /** The language of a name, or of a code in another form: {@code EN_gb}, {@code nld}, or that of a country where it is spoken. */
    public Optional<Language> language(String name) {
        return name.length() > LONGEST ? Optional.empty() : languageOf(name);
    }

    private Optional<Language> languageOf(String name) {
        return Optional.ofNullable(languages.get(Spelling.plain(name)))
                .flatMap(Language::of)
                .or(() -> Language.of(name.strip().replace('_', '-')))
                .or(() -> Language.of(ULocale.createCanonical(name.strip()).getLanguage()))
                .or(() -> country(name).flatMap(CodeNames::languageSpokenIn));
    }

    private static Optional<Language> languageSpokenIn(String country) {
        return Language.of(ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country))
                .getLanguage());
    }

    /** The country of a name, or of a code in another form: {@code be}, {@code BEL}, {@code UK}. */
    public Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(Spelling.plain(name).replaceFirst("^the ", "")));
    }
}
