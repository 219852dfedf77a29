package org.plenary.intake.source;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.intake.incoming.Incoming.Reference;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Where a programme is read for.
 *
 * @param zone of the times here
 * @param bundles what readers here call things
 */
public record Context(ZoneId zone, Bundles bundles, Problems problems) {

    private static final List<String> FACTS = List.of("slides", "recording", "stream", "registration", "feedback");

    /** What the site calls something, in each of its languages. */
    Set<String> labels(String key) {
        return bundles.byLanguage().values().stream()
                .flatMap(messages -> messages.find(key, Map.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The tag of a language that readers can be told the name of: {@code de} of {@code de-formal}. */
    public Optional<String> language(String given) {
        String tag = given.strip().replace('_', '-').replaceFirst("-(?:in)?formal$", "");
        return known(tag).or(() -> known(tag.replaceFirst("-.*", "")));
    }

    private Optional<String> known(String tag) {
        return tag.isEmpty() || tag.length() > 20
                ? Optional.empty()
                : Language.of(tag).filter(bundles::canName).map(Language::tag);
    }

    void refuse(Place place, String message, String hint) {
        problems.add(place, Code.BAD_VALUE, message, hint);
    }

    /** A link, which says a fact about its session when its kind does, or when its words are what this site calls such a link. */
    Reference link(String kind, String title, String address) {
        String fact = FACTS.stream()
                .filter(one -> one.equals(kind) || labels("session." + one).contains(title))
                .findFirst()
                .orElse("");
        return new Reference(fact, title, address);
    }
}
