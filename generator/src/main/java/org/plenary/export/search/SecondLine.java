package org.plenary.export.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.PartialDate;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.library.Paper;
import org.plenary.news.NewsItem;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionState;
import org.plenary.site.Edition;

/** What stands below a title that was found, so that readers know which one it is. In the edition's language, but for the post of a person. */
final class SecondLine {

    private static final String BETWEEN = " · ";

    private final Edition edition;

    SecondLine(Edition edition) {
        this.edition = edition;
    }

    String of(Listed page) {
        Stream<String> parts = switch (page.entry().type()) {
            case SESSION -> session((Session) page);
            case PERSON -> ((Person) page).role().stream();
            case ORGANISATION -> Stream.of(category((Organisation) page));
            case ROOM -> room((Room) page);
            case NEWS -> news((NewsItem) page);
            case DOCUMENT -> paper((Paper) page);
            case TRACK, PAGE -> Stream.empty();
        };
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private Stream<String> session(Session session) {
        List<String> parts = new ArrayList<>();
        if (session.state() != SessionState.CONFIRMED) {
            parts.add(edition.text("state." + Values.key(session.state())));
        }
        parts.add(edition.text("kind.session." + Values.key(session.kind())));
        session.start()
                .ifPresent(start -> parts.add(edition.dates().dayOfYear(start) + edition.text("comma") + " "
                        + session.end()
                                .filter(end -> !session.endsLater())
                                .map(end -> edition.dates().times(start, end))
                                .orElseGet(() -> edition.dates().time(start))));
        place(session).ifPresent(parts::add);
        return parts.stream();
    }

    private Optional<String> place(Session session) {
        return session.everyRoom()
                ? Optional.of(edition.text("session.every-room"))
                : edition.roomOf(session).map(Listed::title);
    }

    private String category(Organisation organisation) {
        return edition.text("category." + Values.key(organisation.category()), Map.of("count", 1));
    }

    private Stream<String> room(Room room) {
        return Stream.concat(edition.venueOf(room).map(Listed::title).stream(), room.street().stream());
    }

    private Stream<String> news(NewsItem item) {
        return Stream.of(edition.text("kind.news." + Values.key(item.kind())), date(item.date()));
    }

    private Stream<String> paper(Paper paper) {
        Optional<String> kind = paper.kind().map(known -> edition.text("kind.paper." + Values.key(known)));
        return Stream.concat(kind.stream(), paper.date().map(this::date).stream());
    }

    private String date(PartialDate date) {
        return date.date()
                .map(edition.dates()::day)
                .orElseGet(() -> edition.dates().month(date.month()));
    }
}
