package org.plenary.export.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.XParameter;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Moments as RFC 5545, 3.3.5 writes them: local times with the zone they are of, so that a calendar shows what the clock on the wall shows. Of a
 * time that the clocks show twice the standard means the first; the second is written in UTC.
 *
 * <p>The library's own properties with a zone read the zone's whole past first, and register it with the JVM for good. These hold the same text.
 */
final class Times {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    Property property(String name, OffsetDateTime time) {
        if (isReadInZone(time)) {
            return new XProperty(
                    name, new ParameterList(List.of(new XParameter("TZID", zone.getId()))), LOCAL.format(time));
        }
        return new XProperty(name, LOCAL.format(time.withOffsetSameInstant(ZoneOffset.UTC)) + "Z");
    }

    /** Whether its local time alone, read in the zone, gives the moment back. */
    boolean isReadInZone(OffsetDateTime time) {
        return !isUtc() && time.toLocalDateTime().atZone(zone).getOffset().equals(time.getOffset());
    }

    private boolean isUtc() {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
