package org.plenary.language;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a title what can be part of an address or the name of a file. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼʾʿ`´]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern WHOLE_WORDS = Pattern.compile("(.{1," + LONGEST + "})(?:-.*|$)");

    private Slug() {}

    /**
     * A title in small letters a to z and digits, with a hyphen between words: {@code Où va l'été?} is {@code ou-va-lete}. Other scripts are
     * written in Latin letters. At most 60 characters, of whole words where it can.
     *
     * @return empty when the title has neither letters nor digits
     */
    public static String of(String title) {
        String latin =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(title);
        String words = OTHERS.matcher(APOSTROPHES.matcher(latin).replaceAll("")).replaceAll("-");
        String slug = words.replaceAll("^-|-$", "");
        Matcher whole = WHOLE_WORDS.matcher(slug);
        return whole.matches() ? whole.group(1) : slug.substring(0, Math.min(slug.length(), LONGEST));
    }
}
