package org.plenary.site;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.people.Person;

/** What readers of one language are told of a change: a sentence from the messages {@code change.*}. */
final class ChangeWords {

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Edition edition;

    private ChangeWords(Edition edition) {
        this.edition = edition;
    }

    static String of(Change change, Edition edition) {
        return new ChangeWords(edition).sentence(change);
    }

    private String sentence(Change change) {
        String before = words(change, change.before(), change.now());
        String now = words(change, change.now(), Change.State.UNKNOWN);
        return edition.text(
                "change." + Values.key(change.kind()) + side(change),
                Map.of("title", isolated(change.title(), change.titleLanguage()), "before", before, "now", now));
    }

    /** Of some changes only one side can be told. */
    private static String side(Change change) {
        if (change.tellsBefore() && change.tellsNow()) {
            return "";
        }
        return change.tellsNow() ? ".now" : ".before";
    }

    /** What a change is about, as it is on one side of it; {@code other} tells what the reader needn't be told twice. */
    private String words(Change change, Change.State state, Change.State other) {
        return switch (change.kind()) {
            case PEOPLE -> names(state.people());
            case ROOM -> place(state);
            default -> time(state, other.start());
        };
    }

    private String time(Change.State state, Optional<OffsetDateTime> other) {
        return state.start()
                .map(start -> {
                    String hours = state.end()
                            .map(end -> edition.dates().times(start, end))
                            .orElseGet(() -> edition.dates().time(start));
                    boolean sameDay = other.filter(end -> end.toLocalDate().equals(start.toLocalDate()))
                            .isPresent();
                    return sameDay
                            ? hours
                            : edition.dates().dayOfYear(start.toLocalDate()) + edition.text("comma") + " " + hours;
                })
                .orElseGet(() -> edition.text("session.announced"));
    }

    private String place(Change.State state) {
        return state.everyRoom()
                ? edition.text("session.every-room")
                : state.room().map(this::isolated).orElseGet(() -> edition.text("session.announced"));
    }

    private String names(List<Person> people) {
        return edition.dates().list(people.stream().map(this::isolated).toList());
    }

    private String isolated(Listed listed) {
        return isolated(listed.shortTitle(), listed.language());
    }

    /** Words of the other direction must not turn the sentence round (Unicode UAX 9, 2.4). */
    private String isolated(String words, Language language) {
        boolean other = !language.direction().equals(edition.language().direction());
        return other ? ISOLATE + words + END_OF_ISOLATE : words;
    }
}
