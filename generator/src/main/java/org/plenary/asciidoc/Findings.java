package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** What is wrong with one text. It is told when the text is done: one that takes too long tells only that. */
final class Findings {

    private record Finding(Place place, Code code, String message, String hint) {}

    private final FlatText text;
    private final List<Finding> found = new ArrayList<>();

    Findings(FlatText text) {
        this.text = text;
    }

    FlatText text() {
        return text;
    }

    /**
     * Adds one.
     *
     * @param line by Asciidoctor's number; 0 when the whole text is meant
     */
    void add(int line, Code code, String message, String hint) {
        found.add(new Finding(text.place(line), code, message, hint));
    }

    /** Whether there is one of these words already. */
    boolean has(String message) {
        return found.stream().anyMatch(one -> one.message().equals(message));
    }

    /** Tells them all. What stands in an included file concerns the document too, so a warning may be accepted there. */
    void tell(Problems problems) {
        found.forEach(one -> problems.add(
                one.place(),
                one.code(),
                one.message(),
                one.hint(),
                Set.of(text.source().name())));
    }
}
