package org.plenary.export.search;

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
import org.plenary.site.Edition;
import org.plenary.site.SessionLine;

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
        SessionLine line = SessionLine.of(session, edition);
        Optional<String> when = session.start()
                .flatMap(start -> line.times()
                        .map(times -> edition.dates().dayOfYear(start) + edition.text("comma") + " " + times));
        return Stream.concat(line.sort(), Stream.concat(when.stream(), line.place().stream()));
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
