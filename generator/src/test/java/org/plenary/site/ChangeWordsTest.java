package org.plenary.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.SmallSite;
import org.plenary.language.Language;
import org.plenary.people.Person;
import org.plenary.programme.Room;
import org.plenary.site.Change.Kind;
import org.plenary.site.Change.State;

class ChangeWordsTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-05-04T09:00+02:00");

    @TempDir
    Path folder;

    private Site site() {
        return new SmallSite(folder)
                .file("en/people/noor.adoc", "= Noor Haddad")
                .file("en/people/jan.adoc", "= Jan Peeters")
                .file("en/rooms/quay.adoc", "= Quay Hall")
                .build();
    }

    private static String sentence(Edition edition, Kind kind, State before, State now) {
        return sentence(edition, kind, "Opening", new Language("en"), before, now);
    }

    private static String sentence(
            Edition edition, Kind kind, String title, Language language, State before, State now) {
        return edition.sentence(new Change("opening/1/x", NINE, kind, title, language, Optional.empty(), before, now));
    }

    private static State at(Optional<OffsetDateTime> start) {
        return new State(start, Optional.empty(), Optional.empty(), false, false, List.of());
    }

    private static State until(OffsetDateTime end) {
        return new State(Optional.of(NINE), Optional.of(end), Optional.empty(), false, false, List.of());
    }

    private static State in(Optional<Room> room, boolean every) {
        return new State(Optional.empty(), Optional.empty(), room, every, true, List.of());
    }

    private static State with(List<Person> people) {
        return new State(Optional.empty(), Optional.empty(), Optional.empty(), false, false, people);
    }

    @Test
    void namesBothTimes() {
        Edition english = site().first();
        assertThat(sentence(english, Kind.MOVED, at(Optional.of(NINE.minusDays(1))), at(Optional.of(NINE))))
                .isEqualTo("“Opening” has another time: Saturday 4 May, 09:00 (before: Friday 3 May, 09:00)");
    }

    @Test
    void namesTheDayOnceWhenItIsTheSame() {
        assertThat(sentence(site().first(), Kind.MOVED, at(Optional.of(NINE)), at(Optional.of(NINE.plusHours(1)))))
                .isEqualTo("“Opening” has another time: Saturday 4 May, 10:00 (before: 09:00)");
    }

    @Test
    void saysSoWhenATimeIsNotKnown() {
        assertThat(sentence(site().first(), Kind.MOVED, at(Optional.empty()), at(Optional.of(NINE))))
                .isEqualTo("“Opening” has another time: Saturday 4 May, 09:00 (before: To be announced)");
    }

    @Test
    void namesTheEndsWhenOnlyTheyDiffer() {
        assertThat(sentence(site().first(), Kind.MOVED, until(NINE.plusHours(1)), until(NINE.plusHours(2))))
                .isEqualTo("“Opening” has another time: Saturday 4 May, 09:00–11:00 (before: 09:00–10:00)");
    }

    @Test
    void saysNothingOfARoomThatIsGone() {
        Edition english = site().first();
        assertThat(sentence(
                        english,
                        Kind.ROOM,
                        in(Optional.empty(), false),
                        in(english.rooms().stream().findFirst(), false)))
                .isEqualTo("“Opening” has another room: Quay Hall");
    }

    @Test
    void namesRooms() {
        Edition english = site().first();
        assertThat(sentence(
                        english,
                        Kind.ROOM,
                        in(Optional.empty(), true),
                        in(english.rooms().stream().findFirst(), false)))
                .isEqualTo("“Opening” has another room: Quay Hall (before: All rooms)");
    }

    @Test
    void namesPeople() {
        Edition english = site().first();
        assertThat(sentence(english, Kind.PEOPLE, with(List.of()), with(english.people())))
                .isEqualTo("“Opening”: now with Jan Peeters and Noor Haddad");
        assertThat(sentence(english, Kind.PEOPLE, with(english.people()), with(List.of())))
                .isEqualTo("“Opening”: without Jan Peeters and Noor Haddad");
        assertThat(sentence(
                        english,
                        Kind.PEOPLE,
                        with(english.people().subList(0, 1)),
                        with(english.people().subList(1, 2))))
                .isEqualTo("Other people in “Opening”: Noor Haddad (before: Jan Peeters)");
    }

    @Test
    void saysItInTheReadersLanguage() {
        Edition dutch = site().editions().get(1);
        assertThat(sentence(dutch, Kind.CANCELLED, State.UNKNOWN, State.UNKNOWN))
                .isEqualTo("‘Opening’ gaat niet door");
    }

    @Test
    void aTitleOfTheOtherDirectionStandsApart() {
        assertThat(sentence(site().first(), Kind.ADDED, "افتتاح", new Language("ar"), State.UNKNOWN, State.UNKNOWN))
                .isEqualTo("“\u2068افتتاح\u2069” was added to the programme");
    }
}
