package org.plenary.export.structured;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.entry.Address;
import org.plenary.export.form.Json;
import org.plenary.programme.Session;

/** Pages that list sessions. */
final class Lists {

    private final Edges edges;

    Lists(Edges edges) {
        this.edges = edges;
    }

    /** The sessions of the whole programme or of a day, in order. */
    ObjectNode list(String name, Address page, List<Session> sessions) {
        ObjectNode node = Json.object()
                .put("@type", "ItemList")
                .put("name", name)
                .put("url", edges.site().absolute(page))
                .put("numberOfItems", sessions.size());
        node.set(
                "itemListElement",
                Json.array(IntStream.range(0, sessions.size())
                        .mapToObj(i -> Json.object()
                                .put("@type", "ListItem")
                                .put("position", i + 1)
                                .put("name", sessions.get(i).title())
                                .put("url", edges.url(sessions.get(i))))
                        .toList()));
        return node;
    }
}
