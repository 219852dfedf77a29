package org.plenary.export.structured;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.plenary.entry.ContentPage;
import org.plenary.entry.Listed;
import org.plenary.export.form.Json;
import org.plenary.export.identity.Identity;
import org.plenary.news.NewsItem;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Day;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.site.Section;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * What a page tells search engines of its subject: JSON-LD 1.1 in the words of schema.org. Things have the same {@code @id} in every language;
 * texts, which are other works in each, have one of their own.
 */
public final class StructuredData {

    private final Edges edges;
    private final View view;

    private StructuredData(Site site, View view) {
        this.edges = new Edges(site, view.edition(), new Identity(site.settings()));
        this.view = view;
    }

    /** JSON that can stand in a {@code <script>}; empty for a page that isn't about one thing. */
    public static Optional<String> of(Site site, View view) {
        return new StructuredData(site, view).node().map(Json::forScript);
    }

    private Optional<ObjectNode> node() {
        return view.subject()
                .flatMap(this::about)
                .or(() -> view.topic().flatMap(this::about))
                .map(node -> {
                    ObjectNode whole = Json.object().put("@context", "https://schema.org");
                    return whole.setAll(node);
                });
    }

    private Optional<ObjectNode> about(Listed subject) {
        if (subject instanceof Session session) {
            return Optional.of(new Events(edges).session(session));
        } else if (subject instanceof Person person) {
            return Optional.of(new Parties(edges).person(person));
        } else if (subject instanceof Organisation organisation) {
            return Optional.of(new Parties(edges).organisation(organisation));
        } else if (subject instanceof Room room) {
            return Optional.of(new Places(edges).place(room));
        } else if (subject instanceof NewsItem item) {
            return Optional.of(new Articles(edges).article(item));
        }
        return subject instanceof ContentPage page ? about(page) : Optional.empty();
    }

    private Optional<ObjectNode> about(ContentPage page) {
        if (page.id().equals(Section.HOME.id())) {
            return edges.site().settings().start().map(start -> new Conferences(edges).conference());
        }
        boolean programme = page.id().equals(Section.PROGRAMME.id());
        return programme ? Optional.of(new Lists(edges).programme(page)) : Optional.empty();
    }

    private Optional<ObjectNode> about(Record topic) {
        return topic instanceof Day day ? Optional.of(new Lists(edges).day(day)) : Optional.empty();
    }
}
