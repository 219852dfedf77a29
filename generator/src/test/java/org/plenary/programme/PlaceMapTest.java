package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.programme.Room.Geo;

class PlaceMapTest {

    private static final Room VENUE = place("venue", "41.1400", "-8.6100");
    private static final Room NORTH = place("north", "41.1500", "-8.6100");
    private static final Room EAST = place("east", "41.1400", "-8.6000");

    private static Room place(String id, String latitude, String longitude) {
        return Sample.place(id, Optional.of(new Geo(latitude, longitude)), true);
    }

    private static PlaceMap map(Room... places) {
        return PlaceMap.of(VENUE, List.of(places)).orElseThrow();
    }

    @Test
    void isThereForAVenueAndAnotherPlaceThatSayWhereTheyAre() {
        assertThat(PlaceMap.of(VENUE, List.of(VENUE))).isEmpty();
        assertThat(PlaceMap.of(Sample.room("nowhere"), List.of(NORTH))).isEmpty();
        assertThat(PlaceMap.of(VENUE, List.of(VENUE, NORTH, Sample.room("nowhere"))))
                .isPresent();
    }

    @Test
    void keepsNorthUpAndTheScaleOfBothDirections() {
        PlaceMap map = map(VENUE, NORTH, EAST);
        assertThat(map.spots()).extracting(spot -> spot.place().id()).containsExactly("venue", "east", "north");
        PlaceMap.Spot venue = map.spots().get(0);
        PlaceMap.Spot east = map.spots().get(1);
        PlaceMap.Spot north = map.spots().get(2);
        assertThat(north.x()).isEqualTo(venue.x());
        assertThat(north.y()).isLessThan(venue.y());
        assertThat(east.x()).isGreaterThan(venue.x());
        double unitsPerMetreUp = (venue.y() - north.y()) / 1113.2;
        double unitsPerMetreRight = (east.x() - venue.x()) / (1113.2 * Math.cos(Math.toRadians(41.14)));
        assertThat(unitsPerMetreUp).isCloseTo(unitsPerMetreRight, org.assertj.core.data.Percentage.withPercentage(2));
        assertThat((double) map.scale().length() / map.scale().metres())
                .isCloseTo(unitsPerMetreUp, org.assertj.core.data.Percentage.withPercentage(2));
    }

    @Test
    void tellsDistancesAndHowLongTheyTakeOnFoot() {
        PlaceMap.Spot north = map(NORTH).spots().get(1);
        assertThat(north.metres()).isEqualTo(1110);
        assertThat(north.minutes()).isEqualTo(14);
    }

    @Test
    void keepsNamesOutOfEachOthersWay() {
        PlaceMap map = map(place("a-place-with-a-name", "41.14003", "-8.60900"), place("far", "41.1400", "-8.6030"));
        assertThat(map.spots()).extracting(PlaceMap.Spot::label).doesNotHaveDuplicates();
        PlaceMap.Spot venue = map.spots().get(0);
        assertThat(venue.label().anchor())
                .as("its neighbour stands at its right")
                .isNotEqualTo("start");
    }

    @Test
    void keepsEveryPlaceOnTheMap() {
        PlaceMap map = map(NORTH, place("close", "41.14001", "-8.61001"));
        assertThat(map.spots())
                .allSatisfy(spot -> assertThat(spot.x()).isBetween(0, map.width()))
                .allSatisfy(spot -> assertThat(spot.y()).isBetween(0, map.height()));
    }
}
