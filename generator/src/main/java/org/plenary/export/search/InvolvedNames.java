package org.plenary.export.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.Listed;
import org.plenary.library.Paper;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Session;
import org.plenary.site.Edition;

/** The people and organisations that have to do with a page, and what else it is called. */
final class InvolvedNames {

    private final Edition edition;

    InvolvedNames(Edition edition) {
        this.edition = edition;
    }

    String of(Listed page) {
        Stream<String> names = switch (page.entry().type()) {
            case SESSION -> session((Session) page);
            case PERSON -> edition.organisationOf((Person) page).stream().flatMap(InvolvedNames::organisation);
            case ORGANISATION -> ((Organisation) page).acronym().stream();
            case DOCUMENT -> organisations(((Paper) page).organisations());
            case ROOM, TRACK, NEWS, PAGE -> Stream.empty();
        };
        Stream<String> shorter = Stream.of(page.shortTitle()).filter(name -> !name.equals(page.title()));
        return Stream.concat(shorter, names).distinct().collect(Collectors.joining(edition.text("comma") + " "));
    }

    private Stream<String> session(Session session) {
        Stream<String> people = edition.participations(session).stream()
                .flatMap(part -> part.people().stream())
                .map(Listed::title);
        return Stream.concat(people, organisations(session.organisers()));
    }

    private Stream<String> organisations(List<String> ids) {
        return edition.organisations(ids).stream().flatMap(InvolvedNames::organisation);
    }

    private static Stream<String> organisation(Organisation organisation) {
        return Stream.concat(Stream.of(organisation.title()), organisation.acronym().stream());
    }
}
