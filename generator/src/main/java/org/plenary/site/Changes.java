package org.plenary.site;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.content.Attribute;
import org.plenary.content.Past;
import org.plenary.programme.Session;
import org.plenary.programme.SessionState;
import org.plenary.settings.Settings;
import org.plenary.site.Change.Kind;

/** Finds out what changed in the programme after it was first published. */
final class Changes {

    /**
     * A change as no language in particular tells it.
     *
     * @param before what the session was; empty when visitors couldn't see it
     * @param now what it was since
     */
    record Found(
            String session, int revision, OffsetDateTime time, Kind kind, Optional<Past> before, Optional<Past> now) {}

    private static final Comparator<Found> NEWEST_FIRST = Comparator.comparing(Found::time)
            .thenComparing(Found::revision)
            .reversed()
            .thenComparing(Found::session)
            .thenComparing(Found::kind);

    private final Settings settings;
    private final ProgrammePast past;

    private Changes(Settings settings, ProgrammePast past) {
        this.settings = settings;
        this.past = past;
    }

    static List<Found> of(Settings settings, ProgrammePast past) {
        Changes changes = new Changes(settings, past);
        List<Found> found = new ArrayList<>();
        past.published()
                .ifPresent(start -> past.sessions().forEach((id, moments) -> {
                    Optional<Past> before = Optional.empty();
                    for (ProgrammePast.Moment moment : moments) {
                        if (moment.time().isAfter(start)) {
                            found.addAll(changes.between(id, before, moment));
                        }
                        before = moment.said();
                    }
                }));
        return found.stream().sorted(NEWEST_FIRST).toList();
    }

    private List<Found> between(String id, Optional<Past> before, ProgrammePast.Moment moment) {
        OffsetDateTime time = moment.time().atZone(settings.zone()).toOffsetDateTime();
        return kinds(before, moment.said()).stream()
                .map(kind -> new Found(id, moment.revision(), time, kind, before, moment.said()))
                .toList();
    }

    private List<Kind> kinds(Optional<Past> before, Optional<Past> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return now.isPresent() ? List.of(Kind.ADDED) : before.isPresent() ? List.of(Kind.REMOVED) : List.of();
        }
        if (isCancelled(before.get()) != isCancelled(now.get())) {
            return List.of(isCancelled(now.get()) ? Kind.CANCELLED : Kind.REINSTATED);
        }
        List<Kind> kinds = new ArrayList<>();
        if (differ(before.get(), now.get(), Session.START) || differ(before.get(), now.get(), Session.END)) {
            kinds.add(Kind.MOVED);
        }
        if (differ(before.get(), now.get(), Session.ROOM)) {
            kinds.add(Kind.ROOM);
        }
        if (!people(before.get()).equals(people(now.get()))) {
            kinds.add(Kind.PEOPLE);
        }
        return kinds;
    }

    private static boolean isCancelled(Past past) {
        return past.fields()
                .get(Session.STATE)
                .filter(SessionState.CANCELLED::equals)
                .isPresent();
    }

    private static boolean differ(Past before, Past now, Attribute<?> attribute) {
        return !before.fields().get(attribute).equals(now.fields().get(attribute));
    }

    /** Who does what; the order in which they are named is no change. */
    private static Map<?, ?> people(Past past) {
        return Session.peopleOf(past.fields()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        role -> role.getValue().stream().sorted().toList()));
    }

    /** The ids of those who are in a session, each once, in the order of roles. */
    static List<String> peopleIn(Optional<Past> past) {
        return past.map(said -> Session.peopleOf(said.fields()).values().stream()
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
