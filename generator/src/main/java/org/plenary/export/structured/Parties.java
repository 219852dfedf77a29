package org.plenary.export.structured;

import static org.plenary.export.structured.Edges.put;
import static org.plenary.export.structured.Edges.putTexts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;

/** People and organisations. */
final class Parties {

    private final Edges edges;

    Parties(Edges edges) {
        this.edges = edges;
    }

    ObjectNode person(Person person) {
        ObjectNode node = edges.node("Person", person);
        person.role().ifPresent(role -> node.put("jobTitle", role));
        put(node, "affiliation", edges.edition().organisationOf(person).map(edges::organisation));
        person.country()
                .ifPresent(country ->
                        node.putObject("address").put("@type", "PostalAddress").put("addressCountry", country));
        person.photo().ifPresent(photo -> node.put("image", edges.picture(photo)));
        putTexts(node, "sameAs", person.links().stream().map(URI::toASCIIString).toList());
        put(
                node,
                "performerIn",
                edges.edition().sessionsWith(person).stream()
                        .map(session -> edges.reference("Event", session))
                        .toList());
        return node;
    }

    ObjectNode organisation(Organisation organisation) {
        ObjectNode node = edges.node("Organization", organisation);
        node.put("mainEntityOfPage", edges.url(organisation));
        organisation.url().ifPresent(url -> node.put("url", url.toASCIIString()));
        organisation.acronym().ifPresent(acronym -> node.put("alternateName", acronym));
        organisation.logo().ifPresent(logo -> node.put("logo", edges.picture(logo)));
        return node;
    }
}
