package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private final List<String> complaints = new ArrayList<>();

    private enum Kind {
        SIDE_EVENT,
        PANEL
    }

    private void complain(String message, String hint) {
        complaints.add(message + " | " + hint);
    }

    @Test
    void readsWordsOfAClosedList() {
        assertThat(Values.oneOf(Kind.class).read("side-event", this::complain)).contains(Kind.SIDE_EVENT);
        assertThat(Values.oneOf(Kind.class).read("side-evnt", this::complain)).isEmpty();
        assertThat(complaints).containsExactly("'side-evnt' is not known here | did you mean 'side-event'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org",
                "example.org",
                "ftp://example.org",
                "https://",
                "a b",
                "https://iom.int:x@evil.example/"
            })
    void refusesAddressesThatAreNotOfTheWeb(String value) {
        assertThat(Values.url(value, this::complain)).isEmpty();
        assertThat(complaints).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "16 November 2017", "2017-11-1", "2017", "", "+12345-01-01", "0001-01-01"})
    void refusesDatesThatAreNone(String value) {
        assertThat(Values.date(value, this::complain)).isEmpty();
        assertThat(complaints).hasSize(1);
    }

    @Test
    void readsDaysAndMonths() {
        assertThat(Values.date("2017-11-24", this::complain))
                .map(PartialDate::iso)
                .contains("2017-11-24");
        assertThat(Values.date("2017-11", this::complain)).map(PartialDate::iso).contains("2017-11");
    }

    @Test
    void aMonthComesAfterItsDays() {
        assertThat(PartialDate.parse("2017-11"))
                .isGreaterThan(PartialDate.parse("2017-11-29"))
                .isLessThan(PartialDate.parse("2017-12-01"));
    }

    @Test
    void readsListsAndLeavesOutWhatIsWrong() {
        assertThat(Values.keywords("water, Two Words,, harbour,", this::complain))
                .contains(List.of("water", "harbour"));
        assertThat(complaints).hasSize(3);
    }
}
