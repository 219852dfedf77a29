package org.plenary.export.structured;

import static org.plenary.export.structured.Edges.put;
import static org.plenary.export.structured.Edges.putText;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plenary.entry.Listed;
import org.plenary.export.form.Json;
import org.plenary.language.Language;
import org.plenary.news.NewsItem;
import org.plenary.partners.Category;

/** News. Each translation is a work of its own that names the others. */
final class Articles {

    private final Edges edges;

    Articles(Edges edges) {
        this.edges = edges;
    }

    ObjectNode article(NewsItem item) {
        ObjectNode node = Json.object()
                .put("@type", "NewsArticle")
                .put("@id", id(item, item.language()))
                .put("headline", item.title())
                .put("url", edges.url(item))
                .put("mainEntityOfPage", edges.url(item))
                .put("datePublished", item.date().iso())
                .put("inLanguage", item.language().tag());
        putText(node, "description", item.description());
        edges.putImage(node, item);
        item.dateline().ifPresent(place -> node.put("dateline", place));
        put(node, "publisher", edges.organisations(Category.HOST));
        put(node, "workTranslation", translations(item));
        node.set("about", edges.reference("Event", edges.edition().home()));
        return node;
    }

    private List<ObjectNode> translations(NewsItem item) {
        return edges.site().editions().stream()
                .flatMap(edition -> edition.find(item.entry().source().key()).stream())
                .filter(other -> other.translated() && !other.language().equals(item.language()))
                .map(other -> Json.object()
                        .put("@type", "NewsArticle")
                        .put("@id", id(other, other.language()))
                        .put("url", edges.url(other))
                        .put("inLanguage", other.language().tag()))
                .toList();
    }

    private String id(Listed item, Language language) {
        return edges.id(item) + "/" + language;
    }
}
