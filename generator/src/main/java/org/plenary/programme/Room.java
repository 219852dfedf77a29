package org.plenary.programme;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.ValueReader;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;

/**
 * A venue, a room in one, or a landmark near it.
 *
 * @param venue id of the venue that a room is in; empty for a venue itself
 * @param street its postal address, on one line
 * @param capacity number of seats
 * @param order place among the rooms; smaller comes first
 * @param stream where what happens in the room is shown live
 * @param captions languages of the captions that the room shows
 * @param landmark whether it only helps to find the way, as a station does: nothing of the conference happens there
 */
public record Room(
        Entry entry,
        Optional<String> venue,
        Optional<String> street,
        Optional<Geo> geo,
        Optional<Integer> capacity,
        Optional<String> floor,
        Optional<Boolean> stepFree,
        Optional<Boolean> inductionLoop,
        int order,
        Optional<URI> stream,
        List<Language> captions,
        boolean landmark)
        implements Listed {

    /** A place on the map, in degrees (WGS 84). */
    public record Geo(String latitude, String longitude) {

        private static final Pattern FORM =
                Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

        /** With commas in the numbers, or with the signs that maps show. */
        private static final Pattern LOOSE = Pattern.compile(
                "(-?\\d{1,2})[.,](\\d+)\\s*°?\\s*N?\\s*[,;/\\s]\\s*(-?\\d{1,3})[.,](\\d+)\\s*°?\\s*[EO]?");

        static Optional<Geo> read(String value, ValueReader.Complaints complaints) {
            var form = FORM.matcher(value);
            if (form.matches()
                    && Math.abs(Double.parseDouble(form.group(1))) <= 90
                    && Math.abs(Double.parseDouble(form.group(2))) <= 180) {
                return Optional.of(new Geo(form.group(1), form.group(2)));
            }
            String message = "'" + value + "' is not a place on the map";
            var loose = LOOSE.matcher(value);
            if (!form.matches() && loose.matches()) {
                complaints.correct(message, loose.replaceFirst("$1.$2, $3.$4"));
            } else {
                complaints.add(message, "write latitude, longitude, such as 51.03, 4.48");
            }
            return Optional.empty();
        }
    }

    public static final Attribute<String> VENUE = Attribute.reference("venue", DocumentType.ROOM);
    private static final Attribute<String> ADDRESS = Attribute.fact("address", Values::text);
    private static final Attribute<Geo> GEO = Attribute.fact("geo", Geo::read);
    private static final Attribute<Integer> CAPACITY = Attribute.fact("capacity", Values::positive);
    private static final Attribute<String> FLOOR = Attribute.fact("floor", Values::text);
    private static final Attribute<Boolean> STEP_FREE = Attribute.fact("step-free", Values::yesNo);
    private static final Attribute<Boolean> INDUCTION_LOOP = Attribute.fact("induction-loop", Values::yesNo);
    private static final Attribute<Integer> ORDER = Attribute.fact("order", Values::integer);
    private static final Attribute<URI> STREAM = Attribute.fact("stream", Values::url);
    private static final Attribute<List<Language>> CAPTIONS = Attribute.fact("captions", Values.list(Values::language));
    public static final Attribute<Boolean> LANDMARK = Attribute.fact("landmark", Values::yesNo);

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(VENUE, ADDRESS, GEO, CAPACITY, FLOOR, STEP_FREE, INDUCTION_LOOP, ORDER, STREAM, CAPTIONS, LANDMARK);

    public static Room of(Entry entry, Fields facts) {
        return new Room(
                entry,
                facts.get(VENUE),
                facts.get(ADDRESS),
                facts.get(GEO),
                facts.get(CAPACITY),
                facts.get(FLOOR),
                facts.get(STEP_FREE),
                facts.get(INDUCTION_LOOP),
                facts.get(ORDER).orElse(Integer.MAX_VALUE),
                facts.get(STREAM),
                facts.list(CAPTIONS),
                facts.get(LANDMARK).orElse(false));
    }

    public boolean isVenue() {
        return venue.isEmpty() && !landmark;
    }
}
