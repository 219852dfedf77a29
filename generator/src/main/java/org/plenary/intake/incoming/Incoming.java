package org.plenary.intake.incoming;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.plenary.intake.words.Clean;
import org.plenary.intake.words.Form;

/**
 * A programme from outside. Nothing in it is to be trusted; keys are what the tool calls things, unique among things of their kind.
 *
 * @param tool that it comes from, in a word
 * @param plain whether its words are without any markup
 * @param remarks what whoever imports should know of it
 */
public record Incoming(
        String tool,
        boolean plain,
        List<Talk> talks,
        List<Somebody> people,
        List<Hall> halls,
        List<Strand> strands,
        List<String> remarks) {

    public Incoming {
        talks = List.copyOf(talks);
        people = List.copyOf(people);
        halls = List.copyOf(halls);
        strands = List.copyOf(strands);
        remarks = List.copyOf(remarks);
    }

    /** How words of it are marked up. */
    public Form form(String words) {
        return plain ? Form.PLAIN : Form.of(words);
    }

    /** Both, where each has told of things that the other hasn't. */
    public Incoming and(Incoming other) {
        return new Incoming(
                tool,
                plain && other.plain,
                both(talks, other.talks),
                both(people, other.people),
                both(halls, other.halls),
                both(strands, other.strands),
                both(remarks, other.remarks));
    }

    /** The same with each thing once; of a person who is told of twice, the one that more is said of. What differs is told. */
    public Incoming once() {
        List<Talk> kept = once(talks, Talk::key, talk -> 0);
        List<String> told = new ArrayList<>(remarks);
        talks.stream()
                .filter(talk -> kept.stream().noneMatch(same -> same.equals(talk)))
                .map(talk -> talk.where() + ": this session stands there more than once, and is taken over once: "
                        + Clean.line(talk.title().any()))
                .forEach(told::add);
        return new Incoming(
                tool,
                plain,
                kept,
                once(people, Somebody::key, Somebody::said),
                once(halls, Hall::key, hall -> 0),
                once(strands, Strand::key, strand -> 0),
                told);
    }

    private static <T> List<T> once(List<T> all, Function<T, String> key, ToIntFunction<T> said) {
        Map<String, T> once = new LinkedHashMap<>();
        for (T one : all) {
            once.merge(
                    key.apply(one),
                    one,
                    (first, second) -> said.applyAsInt(second) > said.applyAsInt(first) ? second : first);
        }
        return List.copyOf(once.values());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /**
     * A session.
     *
     * @param where in the source it stands, for problems: {@code /schedule/conference/days/0}, or a line
     * @param id that it would like here; empty when its title has to do
     * @param text goes below the header, after the summary where that is too long for a description
     * @param start in the zone of the site
     * @param hall key of a room
     * @param strand key of a track
     * @param type as the tool calls it
     * @param languages tags that are spoken
     * @param people keys
     * @param facts others, by the names that they have here
     * @param unsaid names of facts and words that its source has no place for, so that it can't say that there is none
     */
    public record Talk(
            String where,
            String key,
            String id,
            Said title,
            Said subtitle,
            Said summary,
            Said text,
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> end,
            Optional<String> hall,
            Optional<String> strand,
            String type,
            List<String> languages,
            List<String> people,
            List<Reference> links,
            Map<String, String> facts,
            Set<String> unsaid) {

        /** The same with others, by their keys. */
        public Talk with(List<String> others) {
            return new Talk(
                    where, key, id, title, subtitle, summary, text, start, end, hall, strand, type, languages, others,
                    links, facts, unsaid);
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param unsaid names of facts and words that its source has no place for
     * @param mentioned whether a session named them, and nothing else tells of them
     */
    public record Somebody(
            String where,
            String key,
            String id,
            String name,
            Said role,
            Said text,
            String country,
            String sortName,
            String picture,
            List<Reference> links,
            Set<String> unsaid,
            boolean mentioned) {

        private int said() {
            return (id.isEmpty() ? 0 : 1)
                    + role.byLanguage().size()
                    + text.byLanguage().size()
                    + links.size()
                    + country.length();
        }
    }

    /** A room. */
    public record Hall(String where, String key, String id, Said name, Said text, Optional<Integer> capacity) {

        /** The key of what fills every room. */
        public static final String EVERY = "*";
    }

    /** A track. */
    public record Strand(String where, String key, String id, Said name, Said text, String colour) {}

    /**
     * A link.
     *
     * @param kind as the tool says it, such as {@code slides}; or empty
     */
    public record Reference(String kind, String title, String address) {}
}
