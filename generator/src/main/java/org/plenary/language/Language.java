package org.plenary.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site or of a text.
 *
 * @param tag BCP 47, such as {@code nl} or {@code zh-Hant}
 */
public record Language(String tag) {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    /** ICU throws at tags beyond its own bounds. */
    private static final int LONGEST = 100;

    /**
     * The language of a tag such as {@code nl}, {@code fr-BE} or {@code vgt}; empty when it isn't well-formed or its first part can't be
     * a language: two letters must be one of ISO 639-1, and three may not stand for one that has two ({@code dut}).
     */
    public static Optional<Language> of(String tag) {
        if (tag.length() > LONGEST) {
            return Optional.empty();
        }
        ULocale locale = ULocale.forLanguageTag(tag);
        String language = locale.getLanguage();
        boolean known = language.length() == 3
                ? ULocale.createCanonical(language).getLanguage().equals(language)
                : TWO_LETTERS.contains(language);
        return known && locale.toLanguageTag().equalsIgnoreCase(tag)
                ? Optional.of(new Language(locale.toLanguageTag()))
                : Optional.empty();
    }

    ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /** The direction its script is written in, as HTML's {@code dir} wants it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return locale().isRightToLeft() ? "rtl" : "ltr";
    }

    /** As Open Graph wants it, with the country where most of its readers are unless it names one: {@code nl_NL}, {@code fr_BE}. */
    public String openGraph() {
        ULocale likely = ULocale.addLikelySubtags(locale());
        return likely.getCountry().isEmpty() ? likely.getLanguage() : likely.getLanguage() + "_" + likely.getCountry();
    }

    /** Its name in itself, as it stands in a menu: {@code Nederlands}, {@code Français}, {@code العربية}. */
    public String nameInItself() {
        return name(this, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /** Its name in another language, as it stands within a sentence: {@code Engels}, {@code anglais}. */
    public String nameIn(Language reader) {
        return name(reader, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
    }

    private String name(Language reader, DisplayContext place) {
        return LocaleDisplayNames.getInstance(reader.locale(), place).localeDisplayName(locale());
    }

    /** The name of a country in this language, from its code of ISO 3166-1. */
    public String country(String code) {
        return LocaleDisplayNames.getInstance(locale()).regionDisplayName(code);
    }

    // Many maps have languages as keys, and without the JVM's slower compiler a record's own methods take ten times as
    // long as these.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
