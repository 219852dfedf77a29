package org.plenary.partners;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.entry.Picture;

/**
 * An organisation that has a part in the conference.
 *
 * @param acronym the short form it is known by, in the words' language
 * @param order place among its category; smaller comes first
 */
public record Organisation(
        Entry entry,
        Category category,
        Optional<String> acronym,
        Optional<URI> url,
        int order,
        Optional<Picture> logo,
        Optional<Picture> logoDark)
        implements Listed {

    public static final Attribute<Category> CATEGORY =
            Attribute.fact("category", Values.oneOf(Category.class)).require();
    public static final Attribute<String> ACRONYM = Attribute.word("acronym", Values::text);
    private static final Attribute<URI> URL = Attribute.fact("url", Values::url);
    private static final Attribute<Integer> ORDER = Attribute.fact("order", Values::integer);
    private static final Attribute<String> LOGO = Attribute.fact("logo", Values::text);
    private static final Attribute<String> LOGO_DARK = Attribute.fact("logo-dark", Values::text);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(CATEGORY, ACRONYM, URL, ORDER, LOGO, LOGO_DARK);

    /**
     * Makes the organisation of an entry.
     *
     * @param facts of the original
     * @param words of the file that the entry's words come from
     * @param pictures by name
     */
    public static Organisation of(
            Entry entry, Fields facts, Fields words, Function<Optional<String>, Optional<Picture>> pictures) {
        return new Organisation(
                entry,
                facts.get(CATEGORY).orElse(Category.PARTICIPANT),
                words.get(ACRONYM),
                facts.get(URL),
                facts.get(ORDER).orElse(Integer.MAX_VALUE),
                pictures.apply(facts.get(LOGO)),
                pictures.apply(facts.get(LOGO_DARK)));
    }

    /** What its wordmark says: the acronym, or the name where there is none. */
    public String wordmark() {
        return acronym.orElse(shortTitle());
    }
}
