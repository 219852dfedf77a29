package org.plenary.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.language.Bundles;

/**
 * A list with commas between its items; wrong items are complaints and left out.
 *
 * @param item reads one of them
 */
record ListReader<T>(ValueReader<T> item) implements ValueReader<List<T>> {

    private static final int MOST = 100;

    /** What people put between two items besides a comma, the surest sign first. */
    private static final List<Pattern> OTHERS = Stream.of(
                    "\\s*[;،]\\s*", "\\s*[/&+|]\\s*|\\s+(?:and|en|et|und|y|e|و)\\s+", "\\s+")
            .map(Pattern::compile)
            .toList();

    /** Keeps what to type instead of a value, and tells nobody. */
    private static final class Probe implements Complaints {

        private final Bundles bundles;
        private Optional<String> instead = Optional.empty();

        Probe(Bundles bundles) {
            this.bundles = bundles;
        }

        @Override
        public void add(String message, String hint) {}

        @Override
        public void correct(String message, String correction) {
            instead = Optional.of(correction);
        }

        @Override
        public Bundles bundles() {
            return bundles;
        }
    }

    @Override
    public Optional<List<T>> read(String value, Complaints complaints) {
        List<T> items = new ArrayList<>();
        String[] parts = value.split(",", -1);
        if (parts.length > MOST) {
            complaints.add("this list has more than " + MOST + " items", "name those who matter most");
            return Optional.empty();
        }
        for (String part : parts) {
            String stripped = part.strip();
            Optional<String> several = eitherWay(stripped, complaints.bundles());
            if (stripped.isEmpty()) {
                complaints.add("an item of the list is empty", "put one comma between two items and none at the end");
            } else if (several.isPresent()) {
                complaints.correct("'" + stripped + "' are several items, with no commas between them", several.get());
            } else {
                item.read(stripped, complaints).ifPresent(items::add);
            }
        }
        return Optional.of(List.copyOf(items));
    }

    /** In {@code nl en fr} the word in the middle may join two languages or be one. */
    private Optional<String> eitherWay(String text, Bundles bundles) {
        Optional<String> several = several(text, bundles);
        String words = String.join(", ", text.split("\\s+"));
        boolean allItems = several.isPresent()
                && Stream.of(text.split("\\s+"))
                        .allMatch(word -> item.read(word, new Probe(bundles)).isPresent());
        return allItems && !several.get().equals(words)
                ? Optional.of("'" + several.get() + "' or '" + words + "'")
                : several;
    }

    /** How to write an item that is several of them; empty when it isn't. */
    private Optional<String> several(String text, Bundles bundles) {
        return text.length() > Values.LONGEST || corrected(text, bundles).isPresent()
                ? Optional.empty()
                : OTHERS.stream()
                        .flatMap(between -> several(text, between, bundles).stream())
                        .findFirst();
    }

    private Optional<String> several(String text, Pattern between, Bundles bundles) {
        List<String> parts =
                between.splitAsStream(text).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<String> corrected = parts.stream()
                .flatMap(part -> several(part, bundles).or(() -> corrected(part, bundles)).stream())
                .toList();
        return corrected.size() == parts.size() ? Optional.of(String.join(", ", corrected)) : Optional.empty();
    }

    /** A right item as it is, and a wrong one as it should be. */
    private Optional<String> corrected(String text, Bundles bundles) {
        Probe probe = new Probe(bundles);
        return item.read(text, probe).isPresent() ? Optional.of(text) : probe.instead;
    }
}
