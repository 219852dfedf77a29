package org.plenary.export.structured;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.entry.Picture;
import org.plenary.export.form.Json;
import org.plenary.export.identity.Identity;
import org.plenary.partners.Category;
import org.plenary.partners.Organisation;
import org.plenary.site.BodyLinks;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** How things point to each other. */
record Edges(Site site, Edition edition, Identity identity) {

    private static final String VOCABULARY = "https://schema.org/";

    /** A node that is about a thing of some type. */
    ObjectNode node(String type, Listed about) {
        ObjectNode node = Json.object()
                .put("@type", type)
                .put("@id", id(about))
                .put("name", about.title())
                .put("url", url(about));
        putText(node, "description", about.description());
        return node;
    }

    /** Just enough of a thing to show it where another points to it. */
    ObjectNode reference(String type, Listed to) {
        return Json.object()
                .put("@type", type)
                .put("@id", id(to))
                .put("name", to.title())
                .put("url", url(to));
    }

    /** The same in every language. */
    String id(Listed about) {
        return identity.iri(about.entry().source().key());
    }

    String url(Listed about) {
        return site.absolute(about.address());
    }

    /** The picture of a thing, or the card of its page where that is its own. */
    void putImage(ObjectNode node, Listed about) {
        about.picture()
                .map(this::picture)
                .or(() -> Optional.of(site.absolute(Site.card(about.address())))
                        .filter(card -> site.settings().cards() && about.translated()))
                .ifPresent(image -> node.put("image", image));
    }

    String picture(Picture picture) {
        return site.absolute(BodyLinks.media(picture.largest().name()));
    }

    /** One of the names of an enumeration. */
    static String term(String name) {
        return VOCABULARY + name;
    }

    static void putText(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    static void put(ObjectNode node, String name, Optional<ObjectNode> value) {
        value.ifPresent(found -> node.set(name, found));
    }

    /** One value as it is, several as a list, none not at all. */
    static void put(ObjectNode node, String name, List<ObjectNode> values) {
        if (values.size() == 1) {
            node.set(name, values.get(0));
        } else if (!values.isEmpty()) {
            node.set(name, Json.array(values));
        }
    }

    static void putTexts(ObjectNode node, String name, List<String> values) {
        if (!values.isEmpty()) {
            node.set(name, Json.texts(values));
        }
    }

    List<ObjectNode> organisations(Category category) {
        return edition.organisations().stream()
                .filter(organisation -> organisation.category() == category)
                .map(this::organisation)
                .toList();
    }

    ObjectNode organisation(Organisation organisation) {
        return reference("Organization", organisation);
    }

    String message(String prefix, Enum<?> constant) {
        return edition.text(prefix + Values.key(constant));
    }
}
