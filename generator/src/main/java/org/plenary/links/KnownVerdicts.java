package org.plenary.links;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.cache.Entries;
import org.plenary.content.Fingerprint;

/** What was found out about addresses before, as long as it is worth something. What was unclear is asked again each time. */
final class KnownVerdicts {

    private static final Duration ALIVE = Duration.ofDays(7);
    private static final Duration DEAD = Duration.ofHours(6);

    private final Entries entries;
    private final Clock clock;

    /** @param second since 1970 at which the verdict was given, in UTC */
    private record Known(String address, boolean alive, String reason, long second) {}

    KnownVerdicts(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    Optional<Verdict> of(URI address) {
        return entries.find(key(address), Known.class)
                .filter(known -> known.address().equals(address.toString()))
                .filter(this::isFresh)
                .map(known -> known.alive() ? Verdict.ALIVE : Verdict.dead(known.reason()));
    }

    private boolean isFresh(Known known) {
        Duration age = Duration.between(Instant.ofEpochSecond(known.second()), clock.instant());
        return !age.isNegative() && age.compareTo(known.alive() ? ALIVE : DEAD) < 0;
    }

    void keep(URI address, Verdict verdict) {
        boolean alive = verdict.is(Verdict.State.ALIVE);
        if (alive || verdict.is(Verdict.State.DEAD)) {
            long second = clock.instant().getEpochSecond();
            entries.keep(key(address), new Known(address.toString(), alive, verdict.reason(), second));
        }
    }

    private static String key(URI address) {
        return Fingerprint.of(address.toString());
    }
}
