package org.plenary.entry;

import java.util.List;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.Values;

/**
 * A page that an editor wrote: about, venue, press; or the beginning of a section, such as the programme.
 *
 * @param order place in a menu; smaller comes first
 * @param menu where it is linked from every page
 */
public record ContentPage(Entry entry, int order, Menu menu) implements Listed {

    /** Where a page is linked from. */
    public enum Menu {
        NONE,
        MAIN,
        FOOTER
    }

    private static final Attribute<Integer> ORDER = Attribute.fact("order", Values::integer);
    private static final Attribute<Menu> IN_NAVIGATION = Attribute.fact("in-navigation", Values.oneOf(Menu.class));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(ORDER, IN_NAVIGATION);

    public static ContentPage of(Entry entry, Fields facts) {
        return new ContentPage(
                entry,
                facts.get(ORDER).orElse(Integer.MAX_VALUE),
                facts.get(IN_NAVIGATION).orElse(Menu.NONE));
    }

    /** Whether the page of some facts is in a menu, be it one that nobody knows. */
    public static boolean isInMenu(Fields facts) {
        return facts.has(IN_NAVIGATION)
                && facts.get(IN_NAVIGATION).filter(Menu.NONE::equals).isEmpty();
    }
}
