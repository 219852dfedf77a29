package org.plenary.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in dates: names of months and days of the week, in some languages and in English. */
final class DateWords {

    private static final List<Integer> WIDTHS = List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED);

    private final List<DateFormatSymbols> languages;

    DateWords(Collection<Language> languages) {
        this.languages = Stream.concat(
                        Stream.of(ULocale.ENGLISH), languages.stream().map(Language::locale))
                .distinct()
                .map(DateFormatSymbols::new)
                .toList();
    }

    /**
     * A date in small letters with Latin digits and plain hyphens, months as numbers between crosses, and neither days of the week nor the
     * letters of {@code 16th}: {@code Thursday, 16 November 2017} as {@code 16 #11# 2017}.
     */
    String plain(String text) {
        String plain = letters(text);
        for (DateFormatSymbols symbols : languages) {
            for (int width : WIDTHS) {
                plain = numbered(plain, symbols, width);
            }
        }
        return TimeForms.bare(plain);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(letters::appendCodePoint);
        return letters.toString()
                .replaceAll("[\u2010-\u2015]", "-")
                .replace('à', 'a')
                .replaceAll("(\\d)(?:st|nd|rd|th|er|ste)\\b", "$1");
    }

    private static String numbered(String text, DateFormatSymbols symbols, int width) {
        String numbered = text;
        String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, width);
        for (int i = 0; i < months.length; i++) {
            numbered = word(months[i]).matcher(numbered).replaceAll("#" + (i + 1) + "#");
        }
        for (String weekday : symbols.getWeekdays(DateFormatSymbols.FORMAT, width)) {
            numbered = weekday.isEmpty()
                    ? numbered
                    : word(weekday).matcher(numbered).replaceAll("");
        }
        return numbered;
    }

    private static Pattern word(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return Pattern.compile("(?<![\\p{L}#])" + Pattern.quote(bare) + "\\.?(?![\\p{L}#])");
    }
}
