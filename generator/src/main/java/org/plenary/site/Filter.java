package org.plenary.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.content.Values;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.programme.Day;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Track;

/** One way to choose sessions, such as by room; each choice is a page. A short programme has none: it can be read at once. */
public record Filter(By by, List<Choice> choices) {

    private static final int SHORT = 9;

    /** What sessions are chosen by, in the order in which pages offer it. */
    public enum By {
        DAY,
        TRACK,
        ROOM,
        KIND,
        LANGUAGE,
        INTERPRETATION
    }

    /**
     * The sessions that have a value in common.
     *
     * @param value as it stands in headers: {@code 2017-11-16}, {@code auditorium}, {@code workshop}
     * @param topic the day, track, room or {@link Selection} that the page is about
     * @param count of the sessions on the page, without breaks
     */
    public record Choice(String value, Record topic, Address page, int count) {}

    public Filter {
        choices = List.copyOf(choices);
    }

    static List<Filter> of(Edition edition) {
        if (count(edition.sessions()) <= SHORT) {
            return List.of();
        }
        return List.of(
                        new Filter(By.DAY, days(edition)),
                        new Filter(By.TRACK, tracks(edition)),
                        new Filter(By.ROOM, rooms(edition)),
                        new Filter(By.KIND, selections(edition, Selection.By.KIND)),
                        new Filter(By.LANGUAGE, selections(edition, Selection.By.LANGUAGE)),
                        new Filter(By.INTERPRETATION, selections(edition, Selection.By.INTERPRETATION)))
                .stream()
                .map(Filter::chosen)
                .filter(filter -> filter.choices.size() > (filter.by == By.INTERPRETATION ? 0 : 1))
                .toList();
    }

    private static List<Choice> days(Edition edition) {
        return edition.programme().days().stream()
                .map((Day day) -> new Choice(day.date().toString(), day, day.address(), count(day.sessions())))
                .toList();
    }

    private static List<Choice> tracks(Edition edition) {
        return edition.tracks().stream()
                .map((Track track) -> choice(track, edition.sessionsOn(track)))
                .toList();
    }

    private static List<Choice> rooms(Edition edition) {
        return edition.rooms().stream()
                .filter(Predicate.not(Room::landmark))
                .map((Room room) -> choice(room, edition.sessionsIn(room)))
                .toList();
    }

    private static <T extends Record & Listed> Choice choice(T topic, List<Session> sessions) {
        return new Choice(topic.id(), topic, topic.address(), count(sessions));
    }

    private static List<Choice> selections(Edition edition, Selection.By by) {
        return edition.selections(Values.key(by)).stream()
                .map((Selection selection) ->
                        new Choice(selection.value(), selection, selection.address(), count(selection.sessions())))
                .toList();
    }

    private static int count(List<Session> sessions) {
        return (int) sessions.stream().filter(Predicate.not(Session::isBreak)).count();
    }

    private Filter chosen() {
        return new Filter(
                by, choices.stream().filter(choice -> choice.count > 0).toList());
    }

    /** What the value is called, when that isn't for the reader's language to say. */
    public Optional<Listed> named(Choice choice) {
        return choice.topic instanceof Listed listed ? Optional.of(listed) : Optional.empty();
    }
}
