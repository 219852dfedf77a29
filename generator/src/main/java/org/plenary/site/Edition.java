package org.plenary.site;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Body;
import org.plenary.content.Fields;
import org.plenary.content.Values;
import org.plenary.entry.Address;
import org.plenary.entry.ContentPage;
import org.plenary.entry.Listed;
import org.plenary.language.Dates;
import org.plenary.language.Language;
import org.plenary.language.Messages;
import org.plenary.library.Paper;
import org.plenary.news.NewsItem;
import org.plenary.partners.Category;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Day;
import org.plenary.programme.Grid;
import org.plenary.programme.Item;
import org.plenary.programme.PlaceMap;
import org.plenary.programme.Programme;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Sheet;
import org.plenary.programme.Track;
import org.plenary.settings.Partnership;
import org.plenary.settings.Settings;
import org.plenary.site.ProgrammePast.Said;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;
import org.plenary.trace.Known;
import org.plenary.trace.Reads;
import org.plenary.trace.Shelf;

/** The whole site as the readers of one language get it: every published document, each in the order its lists show it. */
public final class Edition implements Known {

    /** The people who play one part in a session. */
    public record Participation(Role role, List<Person> people) {}

    /** A session that a person, by id, plays a part in. */
    public record Appearance(Role role, Session session, String person) {}

    /**
     * The organisations of one category.
     *
     * @param left how many more are looked for
     */
    public record Group(Category category, List<Organisation> organisations, int left) {}

    private static final String ALL = "all";

    private final Language language;
    private final Messages messages;
    private final Dates dates;
    private final Programme programme;
    private final List<Special> specials;
    private final Map<String, Listed> byKey = new LinkedHashMap<>();
    private final Map<Address, Calendar> calendars = new LinkedHashMap<>();
    private final Map<String, List<Session>> inCalendars = new HashMap<>();
    private final List<Shelf<?>> shelves = new ArrayList<>();
    private final Shelf<Optional<Listed>> entries;
    private final Shelf<List<Listed>> byType;
    private final Shelf<Optional<Special>> specialsByKey;
    private final Shelf<List<Selection>> selections;
    private final Shelf<List<Sheet>> sheets;
    private final Shelf<List<ContentPage>> menus;
    private final Shelf<List<Appearance>> appearances;
    private final Shelf<List<Session>> sessionsByPerson;
    private final Shelf<List<Session>> sessionsByOrganiser;
    private final Shelf<List<Session>> sessionsByRoom;
    private final Shelf<List<Session>> sessionsByTrack;
    private final Shelf<List<Session>> parts;
    private final Shelf<List<Person>> peopleByOrganisation;
    private final Shelf<List<Paper>> papersByOrganisation;
    private final Shelf<List<Paper>> papersBySession;
    private final Shelf<List<NewsItem>> announcements;
    private final Shelf<Optional<String>> venue;
    private final Partnership partnership;
    private final Shelf<Optional<Calendar>> calendarsByPage;
    private final Shelf<List<Calendar>> allCalendars;
    private final Shelf<List<Session>> sessionsInCalendar;
    private final Shelf<List<Change>> changes;
    private final Shelf<List<Filter>> filters;

    Edition(
            Settings settings,
            Messages messages,
            Programme programme,
            Specials specials,
            Map<DocumentType, List<Listed>> byType,
            Shelf<Body> bodies,
            List<Changes.Found> found) {
        this.language = messages.language();
        this.messages = messages;
        this.dates = new Dates(messages.locale());
        this.programme = programme;
        shelves.add(bodies);
        shelves.add(specials.sessions());
        shelves.add(specials.sheets());
        shelves.addAll(programme.shelves());
        Map<String, List<Listed>> types = new HashMap<>();
        byType.forEach((type, listed) -> types.put(type.name(), List.copyOf(listed)));
        this.byType = shelf("type", type -> types.getOrDefault(type, List.of()));
        Arrays.stream(DocumentType.values())
                .flatMap(type -> entries(type, Listed.class).stream())
                .forEach(listed -> byKey.put(listed.entry().source().key(), listed));
        this.entries = shelf("entry", key -> Optional.ofNullable(byKey.get(key)));
        this.specials = specials.all();
        this.sheets = specials.sheets();
        Map<String, Special> byName =
                this.specials.stream().collect(Collectors.toUnmodifiableMap(Special::key, Function.identity()));
        this.specialsByKey = shelf("special", key -> Optional.ofNullable(byName.get(key)));
        this.selections = lists("selections", specials.selections(), selection -> List.of(Values.key(selection.by())));
        this.menus = lists("menu", pages(), page -> List.of(Values.key(page.menu())));
        this.appearances = lists("appearances", appearances(sessions()), one -> List.of(one.person()));
        this.sessionsByPerson = lists("sessions-with", sessions(), Edition::peopleIn);
        this.sessionsByOrganiser = lists("sessions-of", sessions(), Session::organisers);
        this.sessionsByRoom = lists(
                "sessions-in", sessions(), session -> session.room().stream().toList());
        this.sessionsByTrack = lists(
                "sessions-on", sessions(), session -> session.track().stream().toList());
        this.parts = lists(
                "parts-of", sessions(), session -> session.parent().stream().toList());
        this.peopleByOrganisation = lists(
                "people-of", people(), person -> person.organisation().stream().toList());
        this.papersByOrganisation = lists("papers-of", papers(), Paper::organisations);
        this.papersBySession = lists("papers-on", papers(), Paper::sessions);
        OffsetDateTime now = settings.now().atZone(settings.zone()).toOffsetDateTime();
        List<NewsItem> announced =
                news().stream().filter(item -> item.isAnnouncedAt(now)).toList();
        this.announcements = shelf("announcements", key -> announced);
        this.partnership = settings.isPast() ? new Partnership(Map.of(), Optional.empty()) : settings.partnership();
        this.venue = shelf("venue", key -> settings.venue());
        this.sessionsInCalendar = shelf("in-calendar", page -> inCalendars.getOrDefault(page, List.of()));
        makeCalendars().stream()
                .filter(calendar -> !calendar.sessions().isEmpty())
                .forEach(calendar -> calendars.put(calendar.page(), calendar));
        this.calendarsByPage = shelf("calendar", page -> Optional.ofNullable(calendars.get(new Address(page))));
        this.allCalendars = shelf("calendars", key -> List.copyOf(calendars.values()));
        List<Change> tellable = found.stream()
                .map(change -> change(change, settings.zone()))
                .filter(Change::isTellable)
                .toList();
        this.changes = shelf("changes", key -> tellable);
        List<Filter> choices = Filter.of(this);
        this.filters = shelf("filters", key -> choices);
    }

    private <T> Shelf<T> shelf(String name, Function<String, T> values) {
        Shelf<T> shelf = new Shelf<>(language + "/" + name, values);
        shelves.add(shelf);
        return shelf;
    }

    private <T> Shelf<List<T>> lists(String name, Collection<T> all, Function<T, ? extends Collection<String>> ids) {
        Shelf<List<T>> shelf = Relations.of(language + "/" + name, all, ids);
        shelves.add(shelf);
        return shelf;
    }

    /** All that pages read of it. */
    List<Shelf<?>> shelves() {
        return List.copyOf(shelves);
    }

    public Language language() {
        return language;
    }

    public Messages messages() {
        return messages;
    }

    public Dates dates() {
        return dates;
    }

    public Programme programme() {
        return programme;
    }

    /** The pages that no document is the subject of. */
    public List<Special> specials() {
        Reads.noteUnknown();
        return specials;
    }

    /** One of them by its key, such as {@code changes} or {@code day/2017-11-16}. */
    public Optional<Special> special(String key) {
        return specialsByKey.take(key);
    }

    /** The sessions by what they have in common; the list of one way to choose them. */
    public List<Selection> selections(String by) {
        return selections.take(by);
    }

    /** The track or room that sessions have in common. */
    public Optional<Listed> about(Selection selection) {
        return switch (selection.by()) {
            case TRACK -> find(SourceFile.key(DocumentType.TRACK, selection.value()));
            case ROOM -> find(SourceFile.key(DocumentType.ROOM, selection.value()));
            case KIND, LANGUAGE, INTERPRETATION -> Optional.empty();
        };
    }

    /** The pages that the list of sessions on a page takes; empty when it takes one. */
    public List<Sheet> sheets(Address page) {
        return sheets.take(page.path());
    }

    /** Those of a list that stand on its own page. */
    public List<Session> first(List<Session> listed, Address page) {
        return sheets(page).stream().findFirst().map(Sheet::sessions).orElse(listed);
    }

    /** The ways to choose sessions that offer a choice. */
    public List<Filter> filters() {
        return filters.take(ALL);
    }

    /** Every calendar: that of the whole programme, of its days, tracks and rooms, of people and of sessions. */
    public Collection<Calendar> calendars() {
        return allCalendars.take(ALL);
    }

    /** The calendar that stands beside a page. */
    public Optional<Calendar> calendarAt(Address page) {
        return calendarsByPage.take(page.path());
    }

    private List<Calendar> makeCalendars() {
        List<Calendar> made = new ArrayList<>();
        // A site without a home page is refused, after everything else that is wrong with it was found.
        String name = page(Section.HOME.id()).map(Listed::title).orElse("");
        page(Section.PROGRAMME.id())
                .ifPresent(page -> made.add(calendar(Calendar.Kind.PROGRAMME, name, page.address(), sessions())));
        for (Day day : programme.days()) {
            made.add(calendar(Calendar.Kind.DAY, dates.fullDay(day.date()), day.address(), day.sessions()));
        }
        tracks().forEach(track -> made.add(calendar(Calendar.Kind.TRACK, track, sessionsOn(track))));
        rooms().forEach(room -> made.add(calendar(Calendar.Kind.ROOM, room, sessionsIn(room))));
        people().forEach(person -> made.add(calendar(Calendar.Kind.PERSON, person, sessionsWith(person))));
        sessions().forEach(session -> made.add(calendar(Calendar.Kind.SESSION, session, List.of(session))));
        return made;
    }

    private Calendar calendar(Calendar.Kind kind, Listed about, List<Session> sessions) {
        return calendar(kind, about.title(), about.address(), sessions);
    }

    private Calendar calendar(Calendar.Kind kind, String name, Address page, List<Session> sessions) {
        List<Session> timed =
                sessions.stream().filter(session -> session.start().isPresent()).toList();
        inCalendars.put(page.path(), timed);
        return new Calendar(kind, name, page, sessionsInCalendar.at(page.path()));
    }

    /** What changed in the programme since it was first published, newest first. */
    public List<Change> changes() {
        return changes.take(ALL);
    }

    /** What readers are told of a change, in one sentence. */
    public String sentence(Change change) {
        return ChangeWords.of(change, this);
    }

    /** A message in the reader's language. A theme that leaves it out leaves its place empty. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The same, with its arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return messages.find(key, arguments).orElse("");
    }

    /** Every document. */
    public Collection<Listed> all() {
        Reads.noteUnknown();
        return byKey.values();
    }

    /** The document of a key such as {@code sessions/opening}, when it is published. */
    public Optional<Listed> find(String key) {
        return entries.take(key);
    }

    private <T extends Listed> List<T> entries(DocumentType type, Class<T> as) {
        return byType.take(type.name()).stream().map(as::cast).toList();
    }

    private <T extends Listed> List<T> entries(DocumentType type, Class<T> as, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> find(SourceFile.key(type, id)).stream())
                .map(as::cast)
                .toList();
    }

    private Change change(Changes.Found found, ZoneId zone) {
        Optional<Session> session = sessions(List.of(found.session())).stream().findFirst();
        Said said = found.now().or(found::before).orElseThrow();
        boolean translated = said.titles().containsKey(language);
        return new Change(
                Change.id(found.session(), found.revision(), found.kind()),
                found.time(),
                found.kind(),
                session.map(Listed::title)
                        .orElseGet(() -> said.titles()
                                .getOrDefault(language, said.facts().title())),
                session.map(Listed::language).orElse(translated ? language : said.language()),
                session,
                state(found.before(), Changes.peopleIn(found.now()), zone),
                state(found.now(), Changes.peopleIn(found.before()), zone));
    }

    private Change.State state(Optional<Said> said, List<String> others, ZoneId zone) {
        return said.map(told -> {
                    Fields facts = told.facts().fields();
                    Optional<String> room = facts.get(Session.ROOM);
                    return new Change.State(
                            Session.startOf(facts, zone),
                            Session.endOf(facts, zone),
                            room(room),
                            room.equals(Optional.of(Session.ALL_ROOMS)),
                            room.isPresent(),
                            people(Changes.peopleIn(said).stream()
                                    .filter(id -> !others.contains(id))
                                    .toList()));
                })
                .orElse(Change.State.UNKNOWN);
    }

    public List<Session> sessions() {
        return programme.all();
    }

    public List<Person> people() {
        return entries(DocumentType.PERSON, Person.class);
    }

    public List<Organisation> organisations() {
        return entries(DocumentType.ORGANISATION, Organisation.class);
    }

    public List<Room> rooms() {
        return entries(DocumentType.ROOM, Room.class);
    }

    /** Whether sessions can be in more than one place, so that each has to say where it is. */
    public boolean hasRooms() {
        return rooms().stream().filter(room -> !room.landmark()).count() > 1;
    }

    /** Sessions with their parts inside them, for a list. */
    public List<Item> items(List<Session> sessions) {
        return Item.of(sessions);
    }

    /** The sessions of a day by time and room. */
    public Grid grid(Day day) {
        return Grid.of(day.sessions(), rooms());
    }

    /** The name of a language in the reader's. */
    public String languageName(String tag) {
        return messages.nameOf(new Language(tag));
    }

    public List<Track> tracks() {
        return entries(DocumentType.TRACK, Track.class);
    }

    /** Newest first. */
    public List<NewsItem> news() {
        return entries(DocumentType.NEWS, NewsItem.class);
    }

    /** The news that every page announces while the site is baked, newest first. */
    public List<NewsItem> announcements() {
        return announcements.take(ALL);
    }

    /** Where the venue lies among the other places of the conference; empty when that isn't known. */
    public Optional<PlaceMap> map() {
        return venue().flatMap(place -> PlaceMap.of(place, rooms()));
    }

    public List<Room> landmarks() {
        return rooms().stream().filter(Room::landmark).toList();
    }

    /** Featured ones first, then newest first. */
    public List<Paper> papers() {
        return entries(DocumentType.DOCUMENT, Paper.class);
    }

    public List<ContentPage> pages() {
        return entries(DocumentType.PAGE, ContentPage.class);
    }

    /** The page that begins a section, by its id: {@code programme}. */
    public Optional<ContentPage> page(String id) {
        return find(SourceFile.key(DocumentType.PAGE, id)).map(ContentPage.class::cast);
    }

    /** The home page; its title is the name of the conference. */
    public ContentPage home() {
        return page(Section.HOME.id()).orElseThrow();
    }

    /** The pages that every page links to, in order: {@code main} or {@code footer}. */
    public List<ContentPage> menu(String name) {
        return menus.take(name);
    }

    public List<Person> people(Collection<String> ids) {
        return entries(DocumentType.PERSON, Person.class, ids);
    }

    public List<Organisation> organisations(Collection<String> ids) {
        return entries(DocumentType.ORGANISATION, Organisation.class, ids);
    }

    public List<Session> sessions(Collection<String> ids) {
        return entries(DocumentType.SESSION, Session.class, ids);
    }

    public Optional<Organisation> organisationOf(Person person) {
        return organisations(person.organisation().stream().toList()).stream().findFirst();
    }

    public Optional<Room> roomOf(Session session) {
        return room(session.room());
    }

    /** Where a session was to be before it was moved. */
    public Optional<Room> previousRoomOf(Session session) {
        return room(session.previousRoom());
    }

    /** The venue that a room is in. */
    public Optional<Room> venueOf(Room room) {
        return room(room.venue());
    }

    /** Where the conference is held. */
    public Optional<Room> venue() {
        return room(venue.take(ALL));
    }

    private Optional<Room> room(Optional<String> id) {
        return entries(DocumentType.ROOM, Room.class, id.stream().toList()).stream()
                .findFirst();
    }

    public Optional<Track> trackOf(Session session) {
        return entries(DocumentType.TRACK, Track.class, session.track().stream().toList()).stream()
                .findFirst();
    }

    /** The session that a session is part of. */
    public Optional<Session> parentOf(Session session) {
        return sessions(session.parent().stream().toList()).stream().findFirst();
    }

    /** Who plays which part in a session; parts that nobody plays are left out. */
    public List<Participation> participations(Session session) {
        return session.people().entrySet().stream()
                .map(part -> new Participation(part.getKey(), people(part.getValue())))
                .filter(part -> !part.people().isEmpty())
                .toList();
    }

    /** The sessions a person plays a part in, in the programme's order. */
    public List<Appearance> appearances(Person person) {
        return appearances.take(person.id());
    }

    private static List<String> peopleIn(Session session) {
        return session.people().values().stream().flatMap(List::stream).toList();
    }

    private static List<Appearance> appearances(List<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> session.people().entrySet().stream()
                        .flatMap(part -> part.getValue().stream()
                                .distinct()
                                .map(person -> new Appearance(part.getKey(), session, person))))
                .toList();
    }

    /** The same without the parts, each once. */
    public List<Session> sessionsWith(Person person) {
        return sessionsByPerson.take(person.id());
    }

    public List<Session> sessionsOf(Organisation organisation) {
        return sessionsByOrganiser.take(organisation.id());
    }

    public List<Session> sessionsIn(Room room) {
        return sessionsByRoom.take(room.id());
    }

    public List<Session> sessionsOn(Track track) {
        return sessionsByTrack.take(track.id());
    }

    /** The sessions that are part of a session. */
    public List<Session> partsOf(Session session) {
        return parts.take(session.id());
    }

    public List<Person> peopleOf(Organisation organisation) {
        return peopleByOrganisation.take(organisation.id());
    }

    public List<Paper> papersOf(Organisation organisation) {
        return papersByOrganisation.take(organisation.id());
    }

    public List<Paper> papersOf(Session session) {
        return papersBySession.take(session.id());
    }

    public List<Room> roomsIn(Room venue) {
        return rooms().stream()
                .filter(room -> room.venue().equals(Optional.of(venue.id())))
                .toList();
    }

    /** The organisations by what they are to the conference, hosts first; empty categories are left out. */
    public List<Group> organisationsByCategory() {
        return partnerGroups().stream()
                .filter(group -> !group.organisations().isEmpty())
                .toList();
    }

    /** The same with the categories that nobody is in yet and that partners are looked for. */
    public List<Group> partnerGroups() {
        return Stream.of(Category.values())
                .map(this::group)
                .filter(group -> group.left() > 0 || !group.organisations().isEmpty())
                .toList();
    }

    private Group group(Category category) {
        List<Organisation> all = organisations().stream()
                .filter(organisation -> organisation.category() == category)
                .toList();
        int most = becoming().isPresent() ? partnership.most().getOrDefault(Values.key(category), 0) : 0;
        return new Group(category, all, Math.max(0, most - all.size()));
    }

    /** The page that tells how to become a partner; empty when none are looked for, as once the conference is past. */
    public Optional<ContentPage> becoming() {
        return partnership.page().flatMap(this::page);
    }
}
