package org.plenary.intake.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.words.Clean;

/** Finds in tables of people who is meant where a table of sessions names somebody, by name or by id. */
final class Mentions {

    private final Incoming incoming;
    private final List<Somebody> told;
    private final Set<String> remarks = new LinkedHashSet<>();

    private Mentions(Incoming incoming) {
        this.incoming = incoming;
        this.told = incoming.people().stream().filter(one -> !one.mentioned()).toList();
    }

    static Incoming resolved(Incoming incoming) {
        return new Mentions(incoming).run();
    }

    private Incoming run() {
        List<Talk> talks = incoming.talks().stream()
                .map(talk -> talk.with(talk.people().stream()
                        .flatMap(key -> meant(key, talk).stream())
                        .distinct()
                        .toList()))
                .toList();
        Set<String> named = new LinkedHashSet<>();
        talks.forEach(talk -> named.addAll(talk.people()));
        List<Somebody> people = incoming.people().stream()
                .filter(one -> !one.mentioned()
                        || named.contains(one.key())
                                && told.stream().noneMatch(other -> other.key().equals(one.key())))
                .toList();
        List<String> all = new ArrayList<>(incoming.remarks());
        all.addAll(remarks);
        return new Incoming(
                incoming.tool(), incoming.plain(), talks, people, incoming.halls(), incoming.strands(), all);
    }

    private Optional<String> meant(String mention, Talk talk) {
        List<String> keys = told.stream()
                .filter(one -> one.key().equals(mention) || one.name().equals(mention))
                .map(Somebody::key)
                .distinct()
                .toList();
        boolean exact = keys.contains(mention);
        if (keys.size() > 1 && !exact) {
            remarks.add(talk.where() + ": there are several people called " + Clean.line(mention)
                    + ", so none of them is taken for a speaker: write an id there, " + String.join(" or ", keys));
            return Optional.empty();
        }
        return Optional.of(exact || keys.isEmpty() ? mention : keys.get(0));
    }
}
