package org.plenary.site;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Body;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.content.Fields;
import org.plenary.content.PartialDate;
import org.plenary.entry.Address;
import org.plenary.entry.ContentPage;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.entry.Picture;
import org.plenary.entry.Words;
import org.plenary.language.Language;
import org.plenary.language.Messages;
import org.plenary.language.Sorting;
import org.plenary.library.Paper;
import org.plenary.news.NewsItem;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Programme;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.MediaFile;
import org.plenary.source.SourceFile;
import org.plenary.trace.Shelf;

/** Makes the edition of one language: picks the words, gives every document its address, and sorts. */
final class EditionBuilder {

    private final Settings settings;
    private final Works works;
    private final Map<String, MediaFile> media;
    private final boolean historyKnown;
    private final List<Changes.Found> changes;
    private final Language reader;
    private final Shelf<Body> bodies;
    private final Map<Section, Address> sections = new EnumMap<>(Section.class);

    EditionBuilder(
            Settings settings,
            Works works,
            Map<String, MediaFile> media,
            boolean historyKnown,
            List<Changes.Found> changes,
            Language reader) {
        this.settings = settings;
        this.works = works;
        this.media = media;
        this.historyKnown = historyKnown;
        this.changes = changes;
        this.reader = reader;
        this.bodies = new Shelf<>(
                reader + "/body",
                key -> works.find(key).map(work -> work.textFor(reader).body()).orElse(Body.EMPTY));
    }

    Edition build(Messages messages) {
        Map<DocumentType, List<Work>> shown = works.shown(settings).stream().collect(Collectors.groupingBy(Work::type));
        Map<DocumentType, List<Listed>> byType = new EnumMap<>(DocumentType.class);
        for (DocumentType type : DocumentType.values()) {
            byType.put(type, sorted(type, shown.getOrDefault(type, List.of())));
        }
        List<String> rooms = byType.getOrDefault(DocumentType.ROOM, List.of()).stream()
                .map(Listed::id)
                .toList();
        List<Session> sessions = byType.getOrDefault(DocumentType.SESSION, List.of()).stream()
                .map(Session.class::cast)
                .sorted(Comparator.comparing((Session session) -> place(session, rooms))
                        .thenComparing(Session::id))
                .toList();
        Address page = address(Section.PROGRAMME);
        Programme programme = Programme.of(sessions, settings.start(), settings.end(), page);
        Map<String, Address> lists = Stream.of(DocumentType.TRACK, DocumentType.ROOM)
                .flatMap(type -> byType.getOrDefault(type, List.of()).stream())
                .collect(Collectors.toMap(listed -> listed.entry().source().key(), Listed::address));
        Specials specials = new Specials(settings, messages, programme, page, lists, historyKnown);
        return new Edition(settings, messages, programme, specials, byType, bodies, changes);
    }

    /** What is for every room comes first, what has no room yet last. */
    private static int place(Session session, List<String> rooms) {
        return session.everyRoom()
                ? -1
                : session.room().map(rooms::indexOf).filter(index -> index >= 0).orElse(rooms.size());
    }

    private List<Listed> sorted(DocumentType type, List<Work> ones) {
        List<Listed> listed = ones.stream().map(this::listed).toList();
        Comparator<Listed> byTitle = Sorting.by(reader, Listed::title);
        Comparator<Listed> order = switch (type) {
            case PAGE -> Comparator.comparing(page -> ((ContentPage) page).order());
            case PERSON -> Sorting.by(reader, person -> ((Person) person).sortName());
            case ORGANISATION ->
                Comparator.comparing((Listed organisation) -> ((Organisation) organisation).category())
                        .thenComparing(organisation -> ((Organisation) organisation).order());
            case NEWS ->
                Comparator.comparing((Listed item) -> ((NewsItem) item).date()).reversed();
            case DOCUMENT ->
                Comparator.comparing((Listed paper) -> !((Paper) paper).featured())
                        .thenComparing(EditionBuilder::paperDate, Comparator.reverseOrder());
            case ROOM -> Comparator.comparing(room -> ((Room) room).order());
            case SESSION, TRACK -> byTitle;
        };
        return listed.stream()
                .sorted(order.thenComparing(byTitle).thenComparing(Listed::id))
                .toList();
    }

    private static PartialDate paperDate(Listed paper) {
        return ((Paper) paper).date().orElse(PartialDate.parse("0001-01"));
    }

    private Listed listed(Work work) {
        Entry entry = entry(work);
        Fields facts = work.facts();
        Fields words = work.textFor(reader).fields();
        return switch (work.type()) {
            case PAGE -> ContentPage.of(entry, facts, words);
            case SESSION -> Session.of(entry, facts, settings.zone());
            case PERSON -> Person.of(entry, facts, words, name -> picture(name, facts, words));
            case ORGANISATION -> Organisation.of(entry, facts, words, name -> picture(name, facts, words));
            case ROOM -> Room.of(entry, facts);
            case TRACK -> Track.of(entry, facts);
            case NEWS -> NewsItem.of(entry, facts, words, settings.zone());
            case DOCUMENT -> Paper.of(entry, facts);
        };
    }

    private Entry entry(Work work) {
        Document text = work.textFor(reader);
        Fields words = text.fields();
        return new Entry(
                text.source(),
                reader,
                new Words(
                        text.source().language(),
                        text.title(),
                        words.get(Common.SHORT_TITLE).orElse(text.title()),
                        words.get(Common.DESCRIPTION).orElse(""),
                        bodies.at(text.source().key())),
                address(work),
                picture(work.facts().get(Common.IMAGE), work.facts(), words));
    }

    private Optional<Picture> picture(Optional<String> name, Fields facts, Fields words) {
        return name.map(media::get)
                .flatMap(MediaFile::renditions)
                .map(renditions -> new Picture(
                        renditions,
                        words.get(Common.IMAGE_ALT).orElse(""),
                        words.get(Common.IMAGE_CREDIT).orElse(""),
                        facts.get(Common.IMAGE_LICENCE).orElse("")));
    }

    /** Below the address of its section: {@code nl/programma/openingsplechtigheid/}; home is {@code nl/}. */
    private Address address(Work work) {
        Address root = new Address(reader + "/");
        if (work.type() == DocumentType.PAGE) {
            return work.id().equals(Section.HOME.id()) ? root : root.child(slug(work));
        }
        return address(Section.of(work.type()).orElseThrow()).child(slug(work));
    }

    private Address address(Section section) {
        return sections.computeIfAbsent(section, this::begin);
    }

    private Address begin(Section section) {
        Optional<Work> beginning = works.find(SourceFile.key(DocumentType.PAGE, section.id()));
        return new Address(reader + "/").child(beginning.map(this::slug).orElse(section.id()));
    }

    private String slug(Work work) {
        return work.textFor(reader).fields().get(Common.SLUG).orElse(work.id());
    }
}
