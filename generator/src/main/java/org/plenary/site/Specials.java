package org.plenary.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.entry.Address;
import org.plenary.language.Language;
import org.plenary.language.Messages;
import org.plenary.programme.Day;
import org.plenary.programme.Programme;
import org.plenary.programme.Session;
import org.plenary.programme.Sheet;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;
import org.plenary.trace.Shelf;

/** The pages that no document is the subject of, in one language: for searching, of the theme itself, and of a programme that has sessions. */
final class Specials {

    private final Settings settings;
    private final Messages messages;
    private final Programme programme;
    private final Address page;
    private final Map<String, Address> lists;
    private final Map<String, List<Session>> held = new HashMap<>();
    private final Map<String, List<Sheet>> sheets = new HashMap<>();
    private final List<Selection> selections = new ArrayList<>();
    private final List<Special> all;
    private final Shelf<List<Session>> sessions;
    private final Shelf<List<Sheet>> sheetsByPage;

    /**
     * @param page the programme's own
     * @param lists pages of the tracks and rooms, by their key
     */
    Specials(
            Settings settings,
            Messages messages,
            Programme programme,
            Address page,
            Map<String, Address> lists,
            boolean historyKnown) {
        this.settings = settings;
        this.messages = messages;
        this.programme = programme;
        this.page = page;
        this.lists = lists;
        this.sessions = new Shelf<>(messages.language() + "/selected", key -> held.getOrDefault(key, List.of()));
        this.sheetsByPage = new Shelf<>(messages.language() + "/sheets", path -> sheets.getOrDefault(path, List.of()));
        this.all = Stream.concat(ofTheme(), ofProgramme(historyKnown)).toList();
    }

    List<Special> all() {
        return all;
    }

    /** Every way to choose sessions, with all that it chooses. */
    List<Selection> selections() {
        return List.copyOf(selections);
    }

    /** The sessions of selections and sheets. */
    Shelf<List<Session>> sessions() {
        return sessions;
    }

    /** All sheets of a list by the address of each; of lists that take more than one. */
    Shelf<List<Sheet>> sheets() {
        return sheetsByPage;
    }

    private Stream<Special> ofTheme() {
        // The style guide is nothing for search engines: it isn't about the conference.
        return settings.styleGuide()
                ? Stream.of(atTheTop("search", true), atTheTop("style-guide", false))
                : Stream.of(atTheTop("search", true));
    }

    private Special atTheTop(String name, boolean indexed) {
        Address address = new Address(messages.language() + "/").child(slug(name));
        return new Special(name, name, address, Optional.empty(), indexed, Optional.empty());
    }

    private Stream<Special> ofProgramme(boolean historyKnown) {
        if (programme.isEmpty()) {
            return Stream.empty();
        }
        Stream<Special> days = programme.days().stream().flatMap(this::day);
        Stream<Special> chosen = Stream.of(Selection.By.values()).flatMap(this::selections);
        Stream<Special> whole = programme.fitsOnePage() ? Stream.of() : Stream.of(page("whole", Optional.of(page)));
        Stream<Special> changes = historyKnown ? Stream.of(page("changes", Optional.empty())) : Stream.of();
        Stream<Special> others = Stream.of(
                page("data", Optional.empty()), page("embed", Optional.of(page)), page("booklet", Optional.of(page)));
        return Stream.of(days, chosen, whole, changes, others).flatMap(specials -> specials);
    }

    private Special page(String name, Optional<Address> formOf) {
        return new Special(name, name, page.child(slug(name)), Optional.empty(), true, formOf);
    }

    private Stream<Special> day(Day day) {
        Address address = day.address();
        Special wall = new Special(
                "wall",
                "wall/" + day.date(),
                address.child(slug("wall")),
                Optional.of(day),
                true,
                Optional.of(address));
        Stream<Special> pages = pages(
                "day",
                "day/" + day.date(),
                address,
                day.sessions(),
                sheet -> new Day(day.date(), sheet.address(), sheet.held()));
        return Stream.concat(pages, Stream.of(wall));
    }

    private Stream<Special> selections(Selection.By by) {
        Map<String, List<Session>> byValue = new TreeMap<>();
        for (Session session : programme.all()) {
            values(session, by)
                    .forEach(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(session));
        }
        return byValue.entrySet().stream().flatMap(entry -> switch (by) {
            case KIND, LANGUAGE, INTERPRETATION ->
                selection(
                        by,
                        entry.getKey(),
                        page.child(slug(Values.key(by)) + "-" + entry.getKey().toLowerCase(Locale.ROOT)),
                        entry.getValue());
            case TRACK -> continued(by, DocumentType.TRACK, entry.getKey(), entry.getValue());
            case ROOM -> continued(by, DocumentType.ROOM, entry.getKey(), entry.getValue());
        });
    }

    /** What doesn't stand on the page of a track or room itself. */
    private Stream<Special> continued(Selection.By by, DocumentType type, String id, List<Session> chosen) {
        return Optional.ofNullable(lists.get(SourceFile.key(type, id))).stream()
                .flatMap(address -> selection(by, id, address, chosen).skip(1));
    }

    private Stream<Special> selection(Selection.By by, String value, Address address, List<Session> chosen) {
        String key = Values.key(by) + "/" + value;
        held.put(key, List.copyOf(chosen));
        selections.add(new Selection(by, value, address, sessions.at(key)));
        return pages(
                "selection", key, address, chosen, sheet -> new Selection(by, value, sheet.address(), sheet.held()));
    }

    /** The page of a list, and those that follow it where it is long: {@code kind/workshop}, {@code kind/workshop/2}. */
    private Stream<Special> pages(
            String template, String key, Address address, List<Session> listed, Function<Sheet, Record> topic) {
        List<List<Session>> parts = Sheet.divide(listed);
        List<Sheet> made = new ArrayList<>();
        List<Special> specials = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            String name = number == 1 ? key : key + "/" + number;
            held.put(name + "#", parts.get(number - 1));
            Sheet sheet =
                    new Sheet(number == 1 ? address : address.child(String.valueOf(number)), sessions.at(name + "#"));
            made.add(sheet);
            specials.add(new Special(
                    template, name, sheet.address(), Optional.of(topic.apply(sheet)), true, Optional.empty()));
        }
        if (made.size() > 1) {
            made.forEach(sheet -> sheets.put(sheet.address().path(), List.copyOf(made)));
        }
        return specials.stream();
    }

    private static List<String> values(Session session, Selection.By by) {
        return switch (by) {
            case KIND -> List.of(Values.key(session.kind()));
            case LANGUAGE -> session.languages().stream().map(Language::tag).toList();
            case INTERPRETATION ->
                session.interpretation().stream().map(Language::tag).toList();
            case TRACK -> session.track().stream().toList();
            case ROOM -> session.room().stream().toList();
        };
    }

    /** How an address calls a page, in the messages' language. */
    private String slug(String name) {
        return messages.find("address." + name, Map.of()).orElse(name);
    }
}
