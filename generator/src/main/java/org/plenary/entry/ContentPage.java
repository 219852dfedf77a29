package org.plenary.entry;

import java.util.List;
import java.util.Optional;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.Values;

/**
 * A page that an editor wrote: about, venue, press; or the beginning of a section, such as the programme.
 *
 * @param order place in a menu; smaller comes first
 * @param menu where it is linked from every page
 * @param series of the home page: the name of the conference without its year, when it returns
 */
public record ContentPage(Entry entry, int order, Menu menu, Optional<String> series) implements Listed {

    /** Where a page is linked from. */
    public enum Menu {
        NONE,
        MAIN,
        FOOTER
    }

    private static final Attribute<Integer> ORDER = Attribute.fact("order", Values::integer);
    private static final Attribute<Menu> IN_NAVIGATION = Attribute.fact("in-navigation", Values.oneOf(Menu.class));

    public static final Attribute<String> SERIES = Attribute.word("series", Values::text);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(ORDER, IN_NAVIGATION, SERIES);

    /**
     * Makes the page of an entry.
     *
     * @param facts of the original
     * @param words of the file that the entry's words come from
     */
    public static ContentPage of(Entry entry, Fields facts, Fields words) {
        return new ContentPage(
                entry,
                facts.get(ORDER).orElse(Integer.MAX_VALUE),
                facts.get(IN_NAVIGATION).orElse(Menu.NONE),
                words.get(SERIES));
    }

    /** Whether the page of some facts is in a menu, be it one that nobody knows. */
    public static boolean isInMenu(Fields facts) {
        return facts.has(IN_NAVIGATION)
                && facts.get(IN_NAVIGATION).filter(Menu.NONE::equals).isEmpty();
    }
}
