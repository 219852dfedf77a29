package org.plenary.intake.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.problem.Place;

/** Reads {@code schedule.xml} into the tree that {@code schedule.json} is. Entities of its own, and files it names, are refused. */
final class XmlTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> LISTS = Set.of("persons", "links", "attachments");

    private final XMLStreamReader xml;
    private final ObjectNode conference = NODES.objectNode();
    private final ArrayNode days = conference.putArray("days");
    private final ArrayNode rooms = conference.putArray("rooms");
    private final ArrayNode tracks = conference.putArray("tracks");
    private final ObjectNode root = NODES.objectNode();

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
        root.putObject("schedule").set("conference", conference);
    }

    static Optional<JsonNode> read(Format.Found found, Context context) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XmlTree tree = new XmlTree(factory.createXMLStreamReader(new StringReader(found.text())));
            tree.read();
            return Optional.of(tree.root);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            String why = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
            context.refuse(
                    new Place(found.name(), Math.max(line, 0)),
                    "this is not a schedule in XML: " + why.lines().findFirst().orElse(""),
                    "export it anew; definitions of its own (DOCTYPE, entities) can't be in it");
            return Optional.empty();
        }
    }

    private void read() throws XMLStreamException {
        ObjectNode day = NODES.objectNode();
        ArrayNode events = NODES.arrayNode();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it begins with a DOCTYPE", xml.getLocation());
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "generator" -> root.set("generator", attributes());
                case "track" -> tracks.add(attributes());
                case "base_url" -> root.withObjectProperty("schedule").put("base_url", words());
                case "time_zone_name" -> conference.put("time_zone_name", words());
                case "title", "acronym" -> conference.put(xml.getLocalName(), words());
                case "day" -> {
                    day = attributes();
                    day.putObject("rooms");
                    days.add(day);
                }
                case "room" -> {
                    rooms.add(attributes());
                    events = day.withObjectProperty("rooms").withArrayProperty(attribute("name"));
                }
                case "event" -> events.add(event());
                default -> {}
            }
        }
    }

    private ObjectNode event() throws XMLStreamException {
        ObjectNode event = attributes();
        event.put("line", xml.getLocation().getLineNumber());
        while (xml.nextTag() != XMLStreamConstants.END_ELEMENT) {
            String name = xml.getLocalName();
            if (LISTS.contains(name)) {
                list(event.putArray(name));
            } else {
                event.put(name, words());
            }
        }
        return event;
    }

    private void list(ArrayNode list) throws XMLStreamException {
        while (xml.nextTag() != XMLStreamConstants.END_ELEMENT) {
            ObjectNode item = attributes();
            if (item.has("href")) {
                item.put("url", item.get("href").asText());
            }
            String words = words();
            list.add(item.put("title", words).put("name", words));
        }
    }

    private ObjectNode attributes() {
        ObjectNode node = NODES.objectNode();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return node;
    }

    private String attribute(String name) {
        return attributes().path(name).asText();
    }

    /** The words of an element; what elements are within says nothing that we know of. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }
}
