package org.plenary.site;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.content.Attribute;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.site.Change.Kind;
import org.plenary.site.ProgrammePast.Said;

/** Finds out what changed in the programme after it was first published. */
final class Changes {

    /**
     * A change as no language in particular tells it.
     *
     * @param before what the session was; empty when visitors couldn't see it
     * @param now what it was since
     */
    record Found(
            String session, int revision, OffsetDateTime time, Kind kind, Optional<Said> before, Optional<Said> now) {}

    private static final Comparator<Found> NEWEST_FIRST = Comparator.comparing(Found::time)
            .thenComparing(Found::revision)
            .reversed()
            .thenComparing(Found::session)
            .thenComparing(Found::kind);

    private final Settings settings;

    private Changes(Settings settings) {
        this.settings = settings;
    }

    static List<Found> of(Settings settings, ProgrammePast past) {
        Changes changes = new Changes(settings);
        List<Found> found = new ArrayList<>();
        Predicate<ProgrammePast.Moment> later = past.later();
        past.sessions().forEach((id, moments) -> {
            Optional<Said> before = Optional.empty();
            for (ProgrammePast.Moment moment : moments) {
                if (later.test(moment)) {
                    found.addAll(changes.between(id, before, moment));
                }
                before = moment.said();
            }
        });
        return found.stream().sorted(NEWEST_FIRST).toList();
    }

    private List<Found> between(String id, Optional<Said> before, ProgrammePast.Moment moment) {
        OffsetDateTime time = moment.time().atZone(settings.zone()).toOffsetDateTime();
        return kinds(before, moment.said()).stream()
                .map(kind -> new Found(id, moment.revision(), time, kind, before, moment.said()))
                .toList();
    }

    private List<Kind> kinds(Optional<Said> before, Optional<Said> now) {
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
        if (!Set.copyOf(peopleIn(before)).equals(Set.copyOf(peopleIn(now)))) {
            kinds.add(Kind.PEOPLE);
        }
        return kinds;
    }

    private static boolean isCancelled(Said said) {
        return Session.isCancelledOf(said.facts().fields());
    }

    private static boolean differ(Said before, Said now, Attribute<?> attribute) {
        return !before.facts()
                .fields()
                .get(attribute)
                .equals(now.facts().fields().get(attribute));
    }

    /** The ids of those who are in a session, each once, in the order of roles. */
    static List<String> peopleIn(Optional<Said> past) {
        return past.map(said -> Session.peopleOf(said.facts().fields()).values().stream()
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
