package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final List<Room> ROOMS =
            Stream.of("hall", "loft", "dock").map(Sample::room).toList();

    private static Grid grid(Sample... samples) {
        return Grid.of(Stream.of(samples).map(Sample::session).toList(), ROOMS);
    }

    /** Each session as {@code id rows 1-2 columns 1-2}; parts in brackets. */
    private static List<String> places(Grid grid) {
        return grid.places().stream()
                .map(place -> name(place.item()) + " rows " + place.from() + "-" + place.to() + " columns " + place.in()
                        + "-" + place.out())
                .toList();
    }

    private static String name(Item item) {
        return item.session().id()
                + (item.parts().isEmpty()
                        ? ""
                        : item.parts().stream().map(GridTest::name).toList());
    }

    private static List<String> heads(Grid grid) {
        return grid.heads().stream()
                .map(head -> head.room().map(Room::id).orElse(head.kind().name()) + " " + head.in() + "-" + head.out())
                .toList();
    }

    private static Sample talk(String id, String from, String to, String room) {
        return Sample.of(id).at(from, to).in(room);
    }

    @Test
    void putsTimesInRowsAndRoomsInTheOrderOfTheEdition() {
        Grid grid = grid(
                talk("a", "10:00", "11:00", "loft"),
                talk("b", "10:00", "10:30", "hall"),
                talk("c", "10:30", "11:00", "hall"));
        assertThat(heads(grid)).containsExactly("hall 1-2", "loft 2-3");
        assertThat(places(grid))
                .containsExactly("b rows 1-2 columns 1-2", "a rows 1-3 columns 2-3", "c rows 2-3 columns 1-2");
        assertThat(grid.times()).extracting(Grid.Time::row).containsExactly(1, 2);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.columns()).isEqualTo(2);
    }

    @Test
    void givesARoomAsManyColumnsAsSessionsOverlapInIt() {
        Grid grid = grid(
                talk("a", "10:00", "11:00", "hall").cancelled(),
                talk("b", "10:00", "11:00", "hall"),
                talk("c", "11:00", "12:00", "hall"),
                talk("d", "11:00", "12:00", "dock"));
        assertThat(heads(grid)).containsExactly("hall 1-3", "dock 3-4");
        assertThat(places(grid))
                .containsExactly(
                        "a rows 1-2 columns 1-2",
                        "b rows 1-2 columns 2-3",
                        "c rows 2-3 columns 1-3",
                        "d rows 2-3 columns 3-4");
    }

    @Test
    void keepsAColumnForSessionsWhoseRoomIsNotKnown() {
        Grid grid = grid(talk("a", "10:00", "11:00", "hall"), Sample.of("b").at("10:00", "11:00"));
        assertThat(heads(grid)).containsExactly("hall 1-2", "UNKNOWN 2-3");
    }

    @Test
    void setsWhatIsForEverybodyAcrossAllRooms() {
        Grid grid = grid(
                talk("opening", "09:00", "10:00", "all"),
                talk("a", "10:00", "11:00", "hall"),
                talk("b", "10:00", "11:00", "loft"),
                Sample.of("tea").at("11:00", "11:30").as(SessionKind.BREAK));
        assertThat(places(grid))
                .containsExactly(
                        "opening rows 1-2 columns 1-3",
                        "a rows 2-3 columns 1-2",
                        "b rows 2-3 columns 2-3",
                        "tea rows 3-4 columns 1-3");
        assertThat(grid.places()).extracting(Grid.Place::wide).containsExactly(true, false, false, true);
    }

    @Test
    void announcesInARowOfItsOwnWhatGoesOnBesideOthers() {
        Grid grid = grid(
                talk("lunch", "12:00", "13:00", "all"),
                talk("press", "12:00", "12:30", "hall"),
                talk("a", "13:00", "14:00", "loft"));
        assertThat(places(grid))
                .containsExactly("lunch rows 1-2 columns 1-3", "press rows 2-3 columns 1-2", "a rows 4-5 columns 2-3");
        assertThat(grid.times()).extracting(Grid.Time::row).containsExactly(1, 4);
    }

    @Test
    void keepsTheRowOfAnAnnouncementClearOfWhatGoesOn() {
        Grid grid = grid(
                talk("long", "10:00", "14:00", "hall"),
                talk("a", "10:00", "12:00", "loft"),
                talk("b", "13:00", "14:00", "dock"),
                talk("lunch", "12:00", "13:00", "all"));
        assertThat(places(grid)).contains("long rows 1-5 columns 1-2", "lunch rows 2-3 columns 2-4");
    }

    @Test
    void findsAColumnForWhatHasNoRowFree() {
        Grid grid = grid(
                talk("a", "10:00", "12:00", "hall"),
                talk("b", "10:00", "12:00", "loft"),
                talk("tea", "11:00", "11:15", "all"));
        assertThat(heads(grid)).containsExactly("hall 1-2", "loft 2-3", "EVERYWHERE 3-4");
        assertThat(places(grid)).contains("tea rows 2-3 columns 3-4");
    }

    @Test
    void putsPartsIntoTheSessionWhoseRoomTheyShare() {
        Grid grid = grid(
                talk("class", "10:00", "12:00", "hall"),
                Sample.of("one").at("10:00", "11:00").partOf("class"),
                talk("two", "11:00", "12:00", "hall").partOf("class"),
                talk("other", "10:00", "12:00", "loft"));
        assertThat(places(grid)).containsExactly("class[one, two] rows 1-2 columns 1-2", "other rows 1-2 columns 2-3");
    }

    @Test
    void announcesASessionBeforeItsPartsInOtherRooms() {
        Grid grid = grid(
                Sample.of("fair").at("17:00", "19:00"),
                talk("film", "17:00", "18:00", "hall").partOf("fair"),
                talk("maps", "17:30", "19:00", "loft").partOf("fair"));
        assertThat(places(grid))
                .containsExactly("fair rows 1-2 columns 1-3", "film rows 2-4 columns 1-2", "maps rows 3-5 columns 2-3");
    }

    @Test
    void keepsSessionsThatAreSaidToBePartOfEachOther() {
        Grid grid = grid(
                talk("a", "10:00", "11:00", "hall").partOf("b"),
                talk("b", "10:00", "11:00", "hall").partOf("a"));
        assertThat(grid.places()).hasSize(2);
    }

    @Test
    void letsASessionWithoutEndReachToTheNextTime() {
        Grid grid = grid(
                Sample.of("a").from("10:00").in("hall"),
                talk("b", "11:00", "12:00", "loft"),
                Sample.of("c").from("12:00").in("hall"));
        assertThat(places(grid))
                .containsExactly("a rows 1-2 columns 1-2", "b rows 2-3 columns 2-3", "c rows 3-4 columns 1-2");
        assertThat(grid.rows()).isEqualTo(3);
    }

    @Test
    void goesOnAfterMidnightAndThroughAChangeOfTheClocks() {
        Grid grid = grid(
                talk("night", "22:00", "2027-10-31T03:00", "hall"),
                talk("before", "2027-10-31T01:30+01:00", "2027-10-31T01:00Z", "loft"),
                talk("after", "2027-10-31T01:30Z", "2027-10-31T02:00Z", "loft"));
        assertThat(places(grid))
                .containsExactly(
                        "night rows 1-6 columns 1-2", "before rows 2-3 columns 2-3", "after rows 4-5 columns 2-3");
    }

    @Test
    void tellsHowHighItIs() {
        Grid narrow = grid(
                talk("a-title-of-26-letters-or-so", "10:00", "11:00", "hall"),
                talk("b", "10:00", "11:00", "loft"),
                talk("c", "11:00", "12:00", "loft"));
        assertThat(narrow.lines(100)).as("three lines for each row").isEqualTo(6);
        assertThat(narrow.lines(20)).as("two more for the long title").isEqualTo(8);
    }

    @Test
    void isOfUseWithSeveralColumnsThatTheStyleSheetKnows() throws IOException {
        assertThat(grid(talk("a", "10:00", "11:00", "hall")).isUseful()).isFalse();
        assertThat(grid(talk("a", "10:00", "11:00", "hall"), talk("b", "10:00", "11:00", "loft"))
                        .isUseful())
                .isTrue();
        assertThat(Files.readString(Path.of("../assets/css/grid.css")))
                .contains(".in-" + (Grid.MOST_COLUMNS + 1) + " ", ".out-" + (Grid.MOST_COLUMNS + 2) + " ")
                .contains(".from-" + Grid.MOST_ROWS + " ", ".to-" + (Grid.MOST_ROWS + 1) + " ");
    }
}
