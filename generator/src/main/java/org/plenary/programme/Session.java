package org.plenary.programme;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;

/**
 * One item of the programme.
 *
 * @param start with the offset that the conference's zone has at that moment; empty when it isn't known
 * @param room id; empty when not known
 * @param previousStart when it was to begin before it was moved
 * @param previousRoom id of the room it was moved from
 * @param feedback where visitors say what they think of it
 * @param everyRoom whether it fills all rooms
 * @param people ids by role
 * @param parent id of the session that this one is part of
 */
public record Session(
        Entry entry,
        SessionKind kind,
        SessionState state,
        Optional<OffsetDateTime> start,
        Optional<OffsetDateTime> end,
        Optional<String> room,
        boolean everyRoom,
        Optional<OffsetDateTime> previousStart,
        Optional<String> previousRoom,
        Optional<String> track,
        Optional<Level> level,
        Map<Role, List<String>> people,
        List<String> organisers,
        List<Language> languages,
        List<Language> interpretation,
        List<Language> captions,
        List<Language> signLanguages,
        Optional<String> parent,
        Optional<URI> stream,
        Optional<URI> recording,
        Optional<URI> slides,
        Optional<URI> registration,
        Optional<URI> feedback)
        implements Listed {

    /** What {@code room} says when a session fills all of them. */
    public static final String ALL_ROOMS = "all";

    public static final Attribute<LocalDateTime> START = Attribute.fact("start", Values::moment);
    public static final Attribute<LocalDateTime> END = Attribute.fact("end", Values::moment);
    public static final Attribute<String> ROOM = Attribute.reference("room", DocumentType.ROOM);
    private static final Attribute<SessionKind> KIND =
            Attribute.fact("kind", Values.oneOf(SessionKind.class)).require();
    public static final Attribute<SessionState> STATE = Attribute.fact("state", Values.oneOf(SessionState.class));
    public static final Attribute<LocalDateTime> PREVIOUS_START = Attribute.fact("previous-start", Values::moment);
    public static final Attribute<String> PREVIOUS_ROOM = Attribute.reference("previous-room", DocumentType.ROOM);
    private static final Attribute<Level> LEVEL = Attribute.fact("level", Values.oneOf(Level.class));
    private static final Attribute<String> TRACK = Attribute.reference("track", DocumentType.TRACK);
    public static final Attribute<String> PARENT = Attribute.reference("parent", DocumentType.SESSION);
    private static final Attribute<List<String>> SPEAKERS = Attribute.references("speakers", DocumentType.PERSON);
    private static final Attribute<List<String>> MODERATORS = Attribute.references("moderators", DocumentType.PERSON);
    private static final Attribute<List<String>> CHAIRS = Attribute.references("chairs", DocumentType.PERSON);
    private static final Attribute<List<String>> PANELLISTS = Attribute.references("panellists", DocumentType.PERSON);
    private static final Attribute<List<String>> RAPPORTEURS = Attribute.references("rapporteurs", DocumentType.PERSON);
    private static final Attribute<List<String>> ORGANISERS =
            Attribute.references("organisers", DocumentType.ORGANISATION);
    private static final Attribute<List<Language>> LANGUAGES = languagesOf("languages");
    private static final Attribute<List<Language>> INTERPRETATION = languagesOf("interpretation");
    private static final Attribute<List<Language>> CAPTIONS = languagesOf("captions");
    private static final Attribute<List<Language>> SIGN_LANGUAGE = languagesOf("sign-language");
    private static final Attribute<URI> STREAM = Attribute.fact("stream", Values::url);
    private static final Attribute<URI> RECORDING = Attribute.fact("recording", Values::url);
    private static final Attribute<URI> SLIDES = Attribute.fact("slides", Values::url);
    private static final Attribute<URI> REGISTRATION = Attribute.fact("registration", Values::url);
    private static final Attribute<URI> FEEDBACK = Attribute.fact("feedback", Values::url);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            START,
            END,
            ROOM,
            KIND,
            STATE,
            PREVIOUS_START,
            PREVIOUS_ROOM,
            TRACK,
            LEVEL,
            PARENT,
            SPEAKERS,
            MODERATORS,
            CHAIRS,
            PANELLISTS,
            RAPPORTEURS,
            ORGANISERS,
            LANGUAGES,
            INTERPRETATION,
            CAPTIONS,
            SIGN_LANGUAGE,
            STREAM,
            RECORDING,
            SLIDES,
            REGISTRATION,
            FEEDBACK);

    private static Attribute<List<Language>> languagesOf(String name) {
        return Attribute.fact(name, Values.list(Values::language));
    }

    /**
     * Makes the session of an entry.
     *
     * @param facts of the original
     * @param zone of the times in them
     */
    public static Session of(Entry entry, Fields facts, ZoneId zone) {
        Optional<String> room = facts.get(ROOM);
        return new Session(
                entry,
                facts.get(KIND).orElse(SessionKind.SESSION),
                facts.get(STATE).orElse(SessionState.CONFIRMED),
                startOf(facts, zone),
                endOf(facts, zone),
                room.filter(id -> !id.equals(ALL_ROOMS)),
                room.filter(ALL_ROOMS::equals).isPresent(),
                facts.get(PREVIOUS_START).map(time -> time.atZone(zone).toOffsetDateTime()),
                facts.get(PREVIOUS_ROOM),
                facts.get(TRACK),
                facts.get(LEVEL),
                peopleOf(facts),
                facts.list(ORGANISERS),
                facts.list(LANGUAGES),
                facts.list(INTERPRETATION),
                facts.list(CAPTIONS),
                facts.list(SIGN_LANGUAGE),
                facts.get(PARENT),
                facts.get(STREAM),
                facts.get(RECORDING),
                facts.get(SLIDES),
                facts.get(REGISTRATION),
                facts.get(FEEDBACK));
    }

    /** When the session of some facts begins; of a time that the clocks show twice, the first is meant. */
    public static Optional<OffsetDateTime> startOf(Fields facts, ZoneId zone) {
        return facts.get(START).map(time -> time.atZone(zone).toOffsetDateTime());
    }

    /** When it ends; of a time that the clocks show twice, the first that comes after the start is meant. */
    public static Optional<OffsetDateTime> endOf(Fields facts, ZoneId zone) {
        Optional<OffsetDateTime> start = startOf(facts, zone);
        return facts.get(END).map(time -> {
            ZonedDateTime first = time.atZone(zone);
            boolean tooEarly = start.filter(from -> !first.toOffsetDateTime().isAfter(from))
                    .isPresent();
            return (tooEarly ? first.withLaterOffsetAtOverlap() : first).toOffsetDateTime();
        });
    }

    /** The ids of the people of some facts, by what they do; a role that nobody has is there with none. */
    public static Map<Role, List<String>> peopleOf(Fields facts) {
        Map<Role, List<String>> people = new EnumMap<>(Role.class);
        people.put(Role.SPEAKER, facts.list(SPEAKERS));
        people.put(Role.MODERATOR, facts.list(MODERATORS));
        people.put(Role.CHAIR, facts.list(CHAIRS));
        people.put(Role.PANELLIST, facts.list(PANELLISTS));
        people.put(Role.RAPPORTEUR, facts.list(RAPPORTEURS));
        return people;
    }

    /** The day it begins on. */
    public Optional<LocalDate> day() {
        return start.map(OffsetDateTime::toLocalDate);
    }

    /** How long it takes; when the clocks change meanwhile, that isn't what the clock on the wall says. Empty unless both times are known. */
    public Optional<Duration> duration() {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to)));
    }

    /** Whether it ends on a later day than it begins on; midnight itself belongs to the day before. */
    public boolean endsLater() {
        return start.flatMap(
                        from -> end.map(to -> to.minusNanos(1).toLocalDate().isAfter(from.toLocalDate())))
                .orElse(false);
    }

    /** Whether the clocks change while it lasts. */
    public boolean clocksChange() {
        return start.flatMap(from -> end.map(to -> !to.getOffset().equals(from.getOffset())))
                .orElse(false);
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    /** Whether a moment lies in both; sessions that only touch don't overlap. */
    public boolean overlaps(Session other) {
        return start.flatMap(from -> end.flatMap(to -> other.start.flatMap(
                        otherFrom -> other.end.map(otherTo -> from.isBefore(otherTo) && otherFrom.isBefore(to)))))
                .orElse(false);
    }

    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** Whether the session of some facts is cancelled. */
    public static boolean isCancelledOf(Fields facts) {
        return facts.get(STATE).filter(SessionState.CANCELLED::equals).isPresent();
    }

    /** Whether the session of some facts is a break. */
    public static boolean isBreakOf(Fields facts) {
        return facts.get(KIND).filter(SessionKind.BREAK::equals).isPresent();
    }
}
