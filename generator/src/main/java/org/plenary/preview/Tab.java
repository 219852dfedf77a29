package org.plenary.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.entry.Address;
import org.plenary.problem.Problem;

/**
 * What a window of a browser shows, and what it should do in a new state.
 *
 * @param file of the page, such as {@code en/index.html}
 * @param state that the page was made in
 * @param page tells the page from what it was in other states
 * @param styles tells the style sheets from what they were
 * @param others the same of other assets
 */
record Tab(String file, int state, String page, int styles, int others) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_PROBLEMS = 50;

    /**
     * What a browser is told.
     *
     * @param action stay, reload, styles or go
     */
    record Answer(int state, String action, Optional<Address> to, List<Problem> problems) {}

    Answer answer(State now, Faces faces, Contents contents, boolean follow) {
        Optional<Faces.Face> face = now.shown().flatMap(shown -> faces.face(shown, file));
        Set<Problem> problems = new TreeSet<>(now.problems());
        face.ifPresent(one -> problems.addAll(one.errors()));
        problems.addAll(contents.problems(now));
        Optional<Address> other = now.opened().filter(address -> !address.file().equals(file));
        boolean newer = now.number() > state;
        String action = action(now, face, newer && other.isPresent(), follow);
        return new Answer(now.number(), action, other.filter(address -> action.equals("go")), List.copyOf(problems));
    }

    private String action(State now, Optional<Faces.Face> face, boolean elsewhere, boolean follow) {
        if (now.shown().isEmpty()) {
            return "stay";
        }
        Shown.Assets assets = now.shown().get().assets();
        boolean here = now.shown().get().pages().containsKey(file);
        if (elsewhere && follow && !here) {
            return "go";
        }
        if (face.isPresent() && !face.get().fingerprint().equals(page) || assets.others() != others) {
            return "reload";
        }
        if (assets.styles() != styles) {
            return "styles";
        }
        return elsewhere && follow ? "go" : "stay";
    }

    /** The same tab once it has heard of a state. */
    Tab after(State now) {
        int newStyles = now.shown().map(shown -> shown.assets().styles()).orElse(styles);
        return new Tab(file, Math.max(state, now.number()), page, newStyles, others);
    }

    /** An answer as an event of a stream (HTML, server-sent events). */
    static String event(Answer answer, String base) {
        ObjectNode json = JSON.createObjectNode();
        json.put("state", answer.state()).put("do", answer.action());
        answer.to().ifPresent(to -> json.put("to", base + to.path()));
        List<Problem> told = new ArrayList<>(answer.problems());
        ArrayNode problems = json.putArray("problems");
        told.stream()
                .limit(MAX_PROBLEMS)
                .forEach(problem -> problems.addObject()
                        .put("place", problem.place().toString())
                        .put("message", problem.message())
                        .put("code", problem.code().toString())
                        .put("hint", problem.hint()));
        json.put("more", Math.max(0, told.size() - MAX_PROBLEMS));
        return "data: " + json + "\n\n";
    }
}
