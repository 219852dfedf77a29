package org.plenary.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.trace.Shelf;

/** What belongs to what, from the side that doesn't say so: sessions to people, people to organisations. Found once, because every page asks. */
final class Relations {

    private Relations() {}

    /**
     * A shelf with lists, in order, by the id of what they belong to.
     *
     * @param ids of what each belongs to
     */
    static <T> Shelf<List<T>> of(String name, Collection<T> all, Function<T, ? extends Collection<String>> ids) {
        Map<String, List<T>> byId = new HashMap<>();
        for (T one : all) {
            for (String id : new HashSet<>(ids.apply(one))) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(one);
            }
        }
        byId.replaceAll((id, ones) -> List.copyOf(ones));
        return new Shelf<>(name, id -> byId.getOrDefault(id, List.of()));
    }
}
