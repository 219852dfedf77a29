package org.plenary.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.library.Paper;
import org.plenary.news.NewsItem;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Day;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.site.Edition;
import org.plenary.site.Selection;
import org.plenary.site.SessionLine;
import org.plenary.site.Site;
import org.plenary.site.View;

/** What the card of a page says, in the language of the page. */
final class CardWords {

    private static final String BETWEEN = " · ";

    private final Site site;
    private final View view;
    private final Edition edition;

    private CardWords(Site site, View view) {
        this.site = site;
        this.view = view;
        this.edition = view.edition();
    }

    static Card of(Site site, View view) {
        return new CardWords(site, view).card();
    }

    private Card card() {
        Settings settings = site.settings();
        return new Card(
                edition.home().shortTitle(),
                settings.start()
                        .flatMap(start ->
                                settings.end().map(end -> edition.dates().range(start, end)))
                        .orElse(""),
                kind(),
                title(),
                view.subject().map(this::details).orElse(List.of()),
                edition.language().direction().equals("rtl"),
                view.motif());
    }

    private String title() {
        return view.subject()
                .map(Listed::title)
                .or(() -> view.topic().map(this::title))
                .orElseGet(() -> edition.messages()
                        .find(view.template() + ".title", Map.of())
                        .orElseGet(() -> edition.home().title()));
    }

    private String title(Record topic) {
        if (topic instanceof Day day) {
            return edition.dates().fullDay(day.date());
        } else if (topic instanceof Selection selection) {
            return switch (selection.by()) {
                case KIND -> edition.text("selection.kind." + selection.value());
                case LANGUAGE, INTERPRETATION ->
                    edition.text(
                            "selection." + Values.key(selection.by()),
                            Map.of("language", edition.languageName(selection.value())));
                case TRACK, ROOM -> edition.about(selection).map(Listed::title).orElse("");
            };
        }
        return edition.home().title();
    }

    /** What sort of thing it is, where its type has sorts; else the section that it stands in. */
    private String kind() {
        return view.subject().flatMap(this::kind).orElseGet(this::section);
    }

    private Optional<String> kind(Listed subject) {
        if (subject instanceof Session session) {
            return Optional.of(Stream.concat(
                            SessionLine.of(session, edition).sort(),
                            edition.trackOf(session).map(Listed::title).stream())
                    .collect(Collectors.joining(BETWEEN)));
        } else if (subject instanceof NewsItem item) {
            return Optional.of(edition.text("kind.news." + Values.key(item.kind())));
        } else if (subject instanceof Organisation organisation) {
            return Optional.of(edition.text("category." + Values.key(organisation.category()), Map.of("count", 1)));
        }
        return subject instanceof Paper paper
                ? paper.kind().map(kind -> edition.text("kind.paper." + Values.key(kind)))
                : Optional.empty();
    }

    private String section() {
        return view.crumbs().size() > 1
                ? view.crumbs().get(view.crumbs().size() - 1).title()
                : "";
    }

    private List<String> details(Listed subject) {
        if (subject instanceof Session session) {
            SessionLine line = SessionLine.of(session, edition);
            return known(session.day().map(edition.dates()::fullDay), line.times(), line.place());
        } else if (subject instanceof NewsItem item) {
            return List.of(item.date()
                    .date()
                    .map(edition.dates()::day)
                    .orElseGet(() -> edition.dates().month(item.date().month())));
        } else if (subject instanceof Person person) {
            return known(person.role(), edition.organisationOf(person).map(Listed::title));
        } else if (subject instanceof Room room) {
            return known(room.street());
        }
        boolean home = subject.address().equals(edition.home().address());
        return home ? known(edition.venue().map(Listed::title)) : List.of();
    }

    @SafeVarargs
    private static List<String> known(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).toList();
    }
}
