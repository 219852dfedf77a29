package org.plenary.programme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.ValueReader;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.source.DocumentType;

/**
 * A venue, or a room in one.
 *
 * @param venue id of the venue that a room is in; empty for a venue itself
 * @param street its postal address, on one line
 * @param capacity number of seats
 */
public record Room(
        Entry entry,
        Optional<String> venue,
        Optional<String> street,
        Optional<Geo> geo,
        Optional<Integer> capacity,
        Optional<String> floor,
        Optional<Boolean> stepFree,
        Optional<Boolean> inductionLoop)
        implements Listed {

    /** A place on the map, in degrees (WGS 84). */
    public record Geo(String latitude, String longitude) {

        private static final Pattern FORM =
                Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

        static Optional<Geo> read(String value, ValueReader.Complaints complaints) {
            var form = FORM.matcher(value);
            if (form.matches()) {
                return Optional.of(new Geo(form.group(1), form.group(2)));
            }
            complaints.add(
                    "'" + value + "' is not a place on the map", "write latitude, longitude, such as 51.03, 4.48");
            return Optional.empty();
        }
    }

    private static final Attribute<String> VENUE = Attribute.reference("venue", DocumentType.ROOM);
    private static final Attribute<String> ADDRESS = Attribute.fact("address", Values::text);
    private static final Attribute<Geo> GEO = Attribute.fact("geo", Geo::read);
    private static final Attribute<Integer> CAPACITY = Attribute.fact("capacity", Values::integer);
    private static final Attribute<String> FLOOR = Attribute.fact("floor", Values::text);
    private static final Attribute<Boolean> STEP_FREE = Attribute.fact("step-free", Values::yesNo);
    private static final Attribute<Boolean> INDUCTION_LOOP = Attribute.fact("induction-loop", Values::yesNo);

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(VENUE, ADDRESS, GEO, CAPACITY, FLOOR, STEP_FREE, INDUCTION_LOOP);

    public static Room of(Entry entry, Fields facts) {
        return new Room(
                entry,
                facts.get(VENUE),
                facts.get(ADDRESS),
                facts.get(GEO),
                facts.get(CAPACITY),
                facts.get(FLOOR),
                facts.get(STEP_FREE),
                facts.get(INDUCTION_LOOP));
    }

    public boolean isVenue() {
        return venue.isEmpty();
    }
}
