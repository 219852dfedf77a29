package org.plenary.programme;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
 * @param start local time in the site's zone; empty when it isn't known
 * @param room id; empty when not known
 * @param everyRoom whether it fills all rooms
 * @param people ids by role
 * @param parent id of the session that this one is part of
 */
public record Session(
        Entry entry,
        SessionKind kind,
        SessionState state,
        Optional<LocalDateTime> start,
        Optional<LocalDateTime> end,
        Optional<String> room,
        boolean everyRoom,
        Optional<String> track,
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
        Optional<URI> registration)
        implements Listed {

    /** What {@code room} says when a session fills all of them. */
    public static final String ALL_ROOMS = "all";

    public static final Attribute<LocalDateTime> START = Attribute.fact("start", Values::moment);
    public static final Attribute<LocalDateTime> END = Attribute.fact("end", Values::moment);
    public static final Attribute<String> ROOM = Attribute.reference("room", DocumentType.ROOM);
    private static final Attribute<SessionKind> KIND =
            Attribute.fact("kind", Values.oneOf(SessionKind.class)).require();
    private static final Attribute<SessionState> STATE = Attribute.fact("state", Values.oneOf(SessionState.class));
    private static final Attribute<String> TRACK = Attribute.reference("track", DocumentType.TRACK);
    private static final Attribute<String> PARENT = Attribute.reference("parent", DocumentType.SESSION);
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

    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            START,
            END,
            ROOM,
            KIND,
            STATE,
            TRACK,
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
            REGISTRATION);

    private static Attribute<List<Language>> languagesOf(String name) {
        return Attribute.fact(name, Values.list(Values::language));
    }

    public static Session of(Entry entry, Fields facts) {
        Map<Role, List<String>> people = new EnumMap<>(Role.class);
        people.put(Role.SPEAKER, facts.list(SPEAKERS));
        people.put(Role.MODERATOR, facts.list(MODERATORS));
        people.put(Role.CHAIR, facts.list(CHAIRS));
        people.put(Role.PANELLIST, facts.list(PANELLISTS));
        people.put(Role.RAPPORTEUR, facts.list(RAPPORTEURS));
        Optional<String> room = facts.get(ROOM);
        return new Session(
                entry,
                facts.get(KIND).orElse(SessionKind.SESSION),
                facts.get(STATE).orElse(SessionState.CONFIRMED),
                facts.get(START),
                facts.get(END),
                room.filter(id -> !id.equals(ALL_ROOMS)),
                room.filter(ALL_ROOMS::equals).isPresent(),
                facts.get(TRACK),
                people,
                facts.list(ORGANISERS),
                facts.list(LANGUAGES),
                facts.list(INTERPRETATION),
                facts.list(CAPTIONS),
                facts.list(SIGN_LANGUAGE),
                facts.get(PARENT),
                facts.get(STREAM),
                facts.get(RECORDING),
                facts.get(SLIDES),
                facts.get(REGISTRATION));
    }

    /** The day it begins on. */
    public Optional<LocalDate> day() {
        return start.map(LocalDateTime::toLocalDate);
    }

    /** How long it takes, by the clock on the wall; empty unless both times are known. */
    public Optional<Duration> duration() {
        return start.flatMap(from -> end.map(to -> Duration.between(from, to)));
    }

    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }
}
