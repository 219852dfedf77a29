package org.plenary.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** All shelves of a site. */
public final class Shelves {

    private final Map<String, Shelf<?>> byName = new HashMap<>();

    public Shelves(Collection<Shelf<?>> shelves) {
        for (Shelf<?> shelf : shelves) {
            if (byName.put(shelf.name(), shelf) != null) {
                throw new IllegalStateException("two shelves are called " + shelf.name());
            }
        }
    }

    /**
     * The print of a part.
     *
     * @param part as {@link Reads} noted it
     * @return empty when there is no such shelf
     */
    public OptionalLong print(String part, Prints prints) {
        int space = part.indexOf(' ');
        Shelf<?> shelf = space < 0 ? null : byName.get(part.substring(0, space));
        return shelf == null ? OptionalLong.empty() : OptionalLong.of(prints.of(shelf.look(part.substring(space + 1))));
    }
}
