package org.plenary.export.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Geo;
import org.plenary.export.form.Xml;

/** Writes a calendar as XML (xCal, RFC 6321): the same components, properties and parameters, each value in an element that says its type. */
final class Xcal {

    private static final String NAMESPACE = "urn:ietf:params:xml:ns:icalendar-2.0";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("DTSTART", "date-time"),
            Map.entry("DTEND", "date-time"),
            Map.entry("DTSTAMP", "date-time"),
            Map.entry("CREATED", "date-time"),
            Map.entry("LAST-MODIFIED", "date-time"),
            Map.entry("SEQUENCE", "integer"),
            Map.entry("URL", "uri"),
            Map.entry("SOURCE", "uri"),
            Map.entry("IMAGE", "uri"),
            Map.entry("CONFERENCE", "uri"),
            Map.entry("REFRESH-INTERVAL", "duration"),
            Map.entry("TZOFFSETFROM", "utc-offset"),
            Map.entry("TZOFFSETTO", "utc-offset"));

    private final Xml xml = new Xml();

    byte[] write(Calendar calendar) {
        xml.start("icalendar").attribute("xmlns", NAMESPACE).start("vcalendar");
        writeProperties(calendar.getPropertyList().getAll());
        writeComponents(calendar.getComponentList().getAll());
        return xml.end().end().bytes();
    }

    private void writeComponents(List<? extends Component> components) {
        if (components.isEmpty()) {
            return;
        }
        xml.start("components");
        for (Component component : components) {
            xml.start(lower(component.getName()));
            writeProperties(component.getPropertyList().getAll());
            if (component instanceof VTimeZone zone) {
                writeComponents(zone.getObservances());
            }
            xml.end();
        }
        xml.end();
    }

    private void writeProperties(List<Property> properties) {
        xml.start("properties");
        for (Property property : properties) {
            xml.start(lower(property.getName()));
            writeParameters(property);
            writeValue(property);
            xml.end();
        }
        xml.end();
    }

    /** All but the type of the value, which its element says (RFC 6321, 3.5). */
    private void writeParameters(Property property) {
        List<Parameter> parameters = property.getParameterList().getAll().stream()
                .filter(parameter -> !parameter.getName().equals(Parameter.VALUE))
                .toList();
        if (parameters.isEmpty()) {
            return;
        }
        xml.start("parameters");
        for (Parameter parameter : parameters) {
            String type = parameter.getName().equals(Parameter.LANGUAGE) ? "language-tag" : "text";
            xml.start(lower(parameter.getName()))
                    .element(type, parameter.getValue())
                    .end();
        }
        xml.end();
    }

    private void writeValue(Property property) {
        if (property instanceof Geo geo) {
            xml.element("latitude", geo.getLatitude().toPlainString());
            xml.element("longitude", geo.getLongitude().toPlainString());
        } else if (property instanceof Categories categories) {
            categories.getCategories().getTexts().forEach(text -> xml.element("text", text));
        } else {
            String type = type(property.getName());
            xml.element(type, value(type, property.getValue()));
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name, name.startsWith(Property.EXPERIMENTAL_PREFIX) ? "unknown" : "text");
    }

    /** XML Schema's forms: {@code 2030-05-04T09:00:00}, {@code +02:00}. */
    private static String value(String type, String value) {
        return switch (type) {
            case "date-time" ->
                value.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)", "$1-$2-$3T$4:$5:$6");
            case "utc-offset" ->
                value.replaceFirst("([+-]\\d\\d)(\\d\\d)(\\d\\d)?", "$1:$2:$3").replaceFirst(":$", "");
            default -> value;
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
