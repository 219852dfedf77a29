package org.plenary.export.structured;

import static org.plenary.export.structured.Edges.put;
import static org.plenary.export.structured.Edges.putText;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.export.form.Json;
import org.plenary.programme.Room;

/** Venues and the rooms in them. */
final class Places {

    private final Edges edges;

    Places(Edges edges) {
        this.edges = edges;
    }

    /** All that is known of a room or venue. */
    ObjectNode place(Room room) {
        ObjectNode node = location(room);
        putText(node, "description", room.description());
        room.capacity().ifPresent(capacity -> node.put("maximumAttendeeCapacity", capacity));
        room.picture().ifPresent(picture -> node.put("image", edges.picture(picture)));
        put(node, "amenityFeature", amenities(room));
        return node;
    }

    /** Where it is. A room stands at the address of its venue, unless it has one of its own. */
    ObjectNode location(Room room) {
        Optional<Room> venue = edges.edition().venueOf(room);
        ObjectNode node = edges.reference("Place", room);
        room.street()
                .or(() -> venue.flatMap(Room::street))
                .ifPresent(street ->
                        node.putObject("address").put("@type", "PostalAddress").put("streetAddress", street));
        room.geo()
                .or(() -> venue.flatMap(Room::geo))
                .ifPresent(geo -> node.putObject("geo")
                        .put("@type", "GeoCoordinates")
                        .put("latitude", new BigDecimal(geo.latitude()))
                        .put("longitude", new BigDecimal(geo.longitude())));
        put(node, "containedInPlace", venue.map(whole -> edges.reference("Place", whole)));
        return node;
    }

    private List<ObjectNode> amenities(Room room) {
        return Stream.concat(
                        room.stepFree().map(value -> amenity("room.step-free", value)).stream(),
                        room.inductionLoop().map(value -> amenity("room.induction-loop", value)).stream())
                .toList();
    }

    private ObjectNode amenity(String message, boolean value) {
        return Json.object()
                .put("@type", "LocationFeatureSpecification")
                .put("name", edges.edition().text(message))
                .put("value", value);
    }
}
