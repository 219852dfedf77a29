package org.plenary.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.entry.Address;
import org.plenary.language.Language;
import org.plenary.language.Messages;
import org.plenary.programme.Day;
import org.plenary.programme.Programme;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.trace.Shelf;

/** The pages that no document is the subject of, in one language: for searching, of the theme itself, and of a programme that has sessions. */
final class Specials {

    private final Settings settings;
    private final Messages messages;
    private final Programme programme;
    private final Address page;
    private final boolean historyKnown;
    private final Map<String, List<Session>> selected = new HashMap<>();
    private final Shelf<List<Session>> shelf;

    /** @param page the programme's own */
    Specials(Settings settings, Messages messages, Programme programme, Address page, boolean historyKnown) {
        this.settings = settings;
        this.messages = messages;
        this.programme = programme;
        this.page = page;
        this.historyKnown = historyKnown;
        this.shelf = new Shelf<>(messages.language() + "/selected", key -> selected.getOrDefault(key, List.of()));
    }

    /** The sessions of selections. */
    Shelf<List<Session>> shelf() {
        return shelf;
    }

    List<Special> list() {
        // The style guide is nothing for search engines: it isn't about the conference.
        Stream<Special> ofTheme = settings.styleGuide()
                ? Stream.of(atTheTop("search", true), atTheTop("style-guide", false))
                : Stream.of(atTheTop("search", true));
        return Stream.concat(ofTheme, ofProgramme()).toList();
    }

    private Special atTheTop(String name, boolean indexed) {
        Address address = new Address(messages.language() + "/").child(slug(name));
        return new Special(name, name, address, Optional.empty(), indexed, Optional.empty());
    }

    private Stream<Special> ofProgramme() {
        if (programme.isEmpty()) {
            return Stream.empty();
        }
        Stream<Special> days = programme.days().stream().flatMap(this::day);
        Stream<Special> selections = Stream.of(Selection.By.values()).flatMap(this::selections);
        Stream<Special> changes = historyKnown ? Stream.of(page("changes", Optional.empty())) : Stream.of();
        Stream<Special> others = Stream.of(
                page("data", Optional.empty()), page("embed", Optional.of(page)), page("booklet", Optional.of(page)));
        return Stream.of(days, selections, changes, others).flatMap(specials -> specials);
    }

    private Special page(String name, Optional<Address> formOf) {
        return new Special(name, name, page.child(slug(name)), Optional.empty(), true, formOf);
    }

    private Stream<Special> day(Day day) {
        Address address = day.address();
        Optional<Record> topic = Optional.of(day);
        return Stream.of(
                new Special("day", "day/" + day.date(), address, topic, true, Optional.empty()),
                new Special(
                        "wall", "wall/" + day.date(), address.child(slug("wall")), topic, true, Optional.of(address)));
    }

    private Stream<Special> selections(Selection.By by) {
        Map<String, List<Session>> byValue = new TreeMap<>();
        for (Session session : programme.all()) {
            values(session, by)
                    .forEach(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(session));
        }
        return byValue.entrySet().stream().map(entry -> selection(by, entry.getKey(), entry.getValue()));
    }

    private Special selection(Selection.By by, String value, List<Session> sessions) {
        String name = Values.key(by);
        Address address = page.child(slug(name) + "-" + value.toLowerCase(Locale.ROOT));
        String key = name + "/" + value;
        selected.put(key, List.copyOf(sessions));
        Selection selection = new Selection(by, value, address, shelf.at(key));
        return new Special("selection", key, address, Optional.of(selection), true, Optional.empty());
    }

    private static List<String> values(Session session, Selection.By by) {
        return switch (by) {
            case KIND -> List.of(Values.key(session.kind()));
            case LANGUAGE -> session.languages().stream().map(Language::tag).toList();
            case INTERPRETATION ->
                session.interpretation().stream().map(Language::tag).toList();
        };
    }

    /** How an address calls a page, in the messages' language. */
    private String slug(String name) {
        return messages.find("address." + name, Map.of()).orElse(name);
    }
}
