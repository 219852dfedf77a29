package org.plenary.baked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Checks what pages tell search engines of their subject (JSON-LD 1.1, schema.org), and the JSON feeds (jsonfeed.org 1.1). */
public final class Data {

    private static final String SCHEMA = "https://schema.org";

    /** What search engines need of a thing to show it. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "Event", List.of("@id", "name", "url", "eventStatus", "image"),
            "NewsArticle", List.of("@id", "headline", "url", "datePublished", "inLanguage", "image"),
            "Person", List.of("@id", "name", "url"),
            "Organization", List.of("@id", "name", "mainEntityOfPage"),
            "Place", List.of("@id", "name"),
            "ItemList", List.of("name", "numberOfItems", "itemListElement"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BakedSite site;
    private final List<Fault> faults = new ArrayList<>();

    private Data(BakedSite site) {
        this.site = site;
    }

    public static List<Fault> faults(BakedSite site) {
        Data data = new Data(site);
        site.pages().forEach(data::check);
        site.files().stream().filter(file -> file.endsWith("feed.json")).forEach(data::checkFeed);
        return List.copyOf(data.faults);
    }

    private void check(BakedPage page) {
        for (Element script : page.document().select("script[type=application/ld+json]")) {
            JsonNode thing = parsed(page.address(), script.data());
            if (!thing.path("@context").asText().equals(SCHEMA)) {
                report(page.address(), "its data are not in the words of schema.org");
            }
            List<String> types = types(thing);
            boolean own = page.canonical().filter(site.absolute(page)::equals).isPresent();
            boolean pictured = own && site.drawsCards();
            List<String> needed = types.stream()
                    .flatMap(type -> NEEDED.getOrDefault(type, List.of()).stream())
                    .toList();
            if (needed.isEmpty()) {
                report(page.address(), "nobody knows what its " + types + " needs");
            }
            needed.stream()
                    .filter(name -> pictured || !name.equals("image"))
                    .filter(name -> thing.path(name).isMissingNode())
                    .forEach(name -> report(page.address(), "its " + types + " has no " + name));
            thing.findValues("url").forEach(url -> checkAddress(page, url.asText()));
            thing.findValues("image").forEach(image -> checkAddress(page, image.asText()));
        }
    }

    /** One name, or several. */
    private static List<String> types(JsonNode thing) {
        List<String> types = new ArrayList<>();
        JsonNode said = thing.path("@type");
        if (said.isArray()) {
            said.forEach(type -> types.add(type.asText()));
        } else {
            types.add(said.asText());
        }
        return types;
    }

    private void checkAddress(BakedPage page, String address) {
        boolean gone =
                address.startsWith(site.host() + "/") && site.fileAt(address).isEmpty();
        if (gone || !address.matches("https?://.+")) {
            report(page.address(), "its data lead to " + address + ", where nothing is");
        }
    }

    private void checkFeed(String file) {
        JsonNode feed = parsed(
                file, site.fileAt(site.host() + "/" + file).map(String::new).orElse(""));
        boolean sound = feed.path("version").asText().equals("https://jsonfeed.org/version/1.1")
                && !feed.path("title").asText().isBlank()
                && feed.path("items").isArray();
        if (!sound) {
            report(file, "it isn't a JSON feed 1.1 with a title and items");
        }
        for (JsonNode item : feed.path("items")) {
            String url = item.path("url").asText().replaceAll("#.*", "");
            boolean gone = url.startsWith(site.host()) && site.pageAt(url).isEmpty();
            boolean empty = !item.has("content_html") && !item.has("content_text");
            if (gone || empty || item.path("id").asText().isBlank()) {
                report(file, "the item " + item.path("id") + " lacks an id, a content or a page");
            }
        }
    }

    private JsonNode parsed(String where, String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            report(where, "it can't be read: " + e.getOriginalMessage());
            return JSON.missingNode();
        }
    }

    private void report(String where, String what) {
        faults.add(new Fault(where, what));
    }
}
