package org.plenary.programme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A session with the parts of it that belong inside it in a list: those in its own room, or in no other.
 *
 * @param parts in the order of the list
 */
public record Item(Session session, List<Item> parts) {

    public Item {
        parts = List.copyOf(parts);
    }

    /** Puts sessions into those they are part of, as far as these are in the list too. */
    public static List<Item> of(List<Session> sessions) {
        Map<String, Session> byId = new LinkedHashMap<>();
        sessions.forEach(session -> byId.put(session.id(), session));
        Map<Optional<String>, List<Session>> inside = sessions.stream()
                .collect(Collectors.groupingBy(session -> outer(session, byId).map(Session::id)));
        return items(Optional.empty(), inside);
    }

    private static List<Item> items(Optional<String> outer, Map<Optional<String>, List<Session>> inside) {
        return inside.getOrDefault(outer, List.of()).stream()
                .map(session -> new Item(session, items(Optional.of(session.id()), inside)))
                .toList();
    }

    /** The session that a session stands inside; none for one that would stand inside itself. */
    private static Optional<Session> outer(Session session, Map<String, Session> byId) {
        Set<String> seen = new HashSet<>(Set.of(session.id()));
        Optional<Session> above = around(session, byId);
        for (Optional<Session> next = above; next.isPresent(); next = around(next.get(), byId)) {
            if (!seen.add(next.get().id())) {
                return Optional.empty();
            }
        }
        return above;
    }

    private static Optional<Session> around(Session session, Map<String, Session> byId) {
        return session.parent()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(parent -> session.everyRoom()
                        ? parent.everyRoom()
                        : session.room().isEmpty() || session.room().equals(parent.room()));
    }
}
