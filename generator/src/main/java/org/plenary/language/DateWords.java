package org.plenary.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in dates: names of months and days of the week, in some languages and in English. */
final class DateWords {

    private static final List<Integer> WIDTHS = List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED);

    private record Word(Pattern pattern, String sign) {}

    private final List<Word> words = new ArrayList<>();

    DateWords(Collection<Language> languages) {
        Stream.concat(Stream.of(ULocale.ENGLISH), languages.stream().map(Language::locale))
                .distinct()
                .map(DateFormatSymbols::new)
                .forEach(symbols -> WIDTHS.forEach(width -> add(symbols, width)));
    }

    private void add(DateFormatSymbols symbols, int width) {
        String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, width);
        for (int i = 0; i < months.length; i++) {
            words.add(word(months[i], "#" + (i + 1) + "#"));
        }
        Stream.of(symbols.getWeekdays(DateFormatSymbols.FORMAT, width))
                .filter(weekday -> !weekday.isEmpty())
                .forEach(weekday -> words.add(word(weekday, "")));
    }

    private static Word word(String word, String sign) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return new Word(Pattern.compile("(?<![\\p{L}#])" + Pattern.quote(bare) + "\\.?(?![\\p{L}#])"), sign);
    }

    /**
     * A date in small letters with Latin digits and plain hyphens, months as numbers between crosses, and neither days of the week nor the
     * letters of {@code 16th}: {@code Thursday, 16 November 2017} as {@code 16 #11# 2017}.
     */
    String plain(String text) {
        String plain = letters(text);
        for (Word word : words) {
            plain = word.pattern.matcher(plain).replaceAll(word.sign);
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
}
