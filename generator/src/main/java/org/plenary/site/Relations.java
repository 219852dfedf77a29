package org.plenary.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What belongs to what, from the side that doesn't say so: sessions to people, people to organisations. Found once, because every page asks.
 *
 * @param <T> what belongs
 * @param byId in order, by the id of what it belongs to
 */
record Relations<T>(Map<String, List<T>> byId) {

    /** @param ids of what each belongs to */
    static <T> Relations<T> of(Collection<T> all, Function<T, ? extends Collection<String>> ids) {
        Map<String, List<T>> byId = new HashMap<>();
        all.forEach(one -> ids.apply(one).stream()
                .distinct()
                .forEach(
                        id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(one)));
        byId.replaceAll((id, ones) -> List.copyOf(ones));
        return new Relations<>(byId);
    }

    List<T> of(String id) {
        return byId.getOrDefault(id, List.of());
    }
}
