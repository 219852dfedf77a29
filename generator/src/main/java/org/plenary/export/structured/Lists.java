package org.plenary.export.structured;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.entry.Address;
import org.plenary.entry.ContentPage;
import org.plenary.export.form.Json;
import org.plenary.programme.Day;
import org.plenary.programme.Programme;
import org.plenary.programme.Session;

/** Pages that list sessions. */
final class Lists {

    private final Edges edges;

    Lists(Edges edges) {
        this.edges = edges;
    }

    /** The whole programme: its sessions, or the days that list them when there are many. */
    ObjectNode programme(ContentPage page) {
        Programme programme = edges.edition().programme();
        List<String> urls = programme.isLarge()
                ? programme.days().stream()
                        .map(day -> edges.site().absolute(day.address()))
                        .toList()
                : urls(programme.all());
        return list(page.title(), page.address(), urls);
    }

    /** The sessions of a day, in order. */
    ObjectNode day(Day day) {
        return list(edges.edition().dates().fullDay(day.date()), day.address(), urls(day.sessions()));
    }

    private List<String> urls(List<Session> sessions) {
        return sessions.stream().map(edges::url).toList();
    }

    private ObjectNode list(String name, Address page, List<String> urls) {
        ObjectNode node = Json.object()
                .put("@type", "ItemList")
                .put("name", name)
                .put("url", edges.site().absolute(page))
                .put("numberOfItems", urls.size());
        node.set(
                "itemListElement",
                Json.array(IntStream.range(0, urls.size())
                        .mapToObj(i -> Json.object()
                                .put("@type", "ListItem")
                                .put("position", i + 1)
                                .put("url", urls.get(i)))
                        .toList()));
        return node;
    }
}
