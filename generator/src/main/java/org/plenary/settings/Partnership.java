package org.plenary.settings;

import java.util.Map;
import java.util.Optional;

/**
 * How many partners a conference looks for.
 *
 * @param most organisations of a category, by its name in content, such as {@code co-sponsor}
 * @param page id of the page that tells how to become one
 */
public record Partnership(Map<String, Integer> most, Optional<String> page) {

    /** What the key of each number begins with; the category follows. */
    public static final String MOST = "partners.max.";

    /** The key of {@link #page}. */
    public static final String PAGE = "partners.become";

    public Partnership {
        most = Map.copyOf(most);
    }
}
