package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.language.Messages;

/** What editors are told to type instead of what they wrote. */
class HintsTest {

    private enum Kind {
        SIDE_EVENT,
        SOCIAL,
        PRESS_CONFERENCE
    }

    private static final Language EN = new Language("en");
    private static final Language NL = new Language("nl");
    private static final Bundles BUNDLES = new Bundles(Map.of(
            EN, new Messages(EN, Map.of("language.vgt", "Flemish Sign Language", "yes", "Yes", "no", "No")),
            NL,
                    new Messages(
                            NL,
                            Map.of(
                                    "kind.session.social",
                                    "Receptie",
                                    "kind.session.press-conference",
                                    "{count, plural, one {Persconferentie} other {Persconferenties}}"))));

    /** Keeps hints only. */
    private static final class Hints implements ValueReader.Complaints {
        private final List<String> hints = new ArrayList<>();

        @Override
        public void add(String message, String hint) {
            hints.add(hint);
        }

        @Override
        public Bundles bundles() {
            return BUNDLES;
        }
    }

    private static <T> String hint(ValueReader<T> reader, String value) {
        Hints hints = new Hints();
        Optional<T> read = reader.read(value, hints);
        assertThat(hints.hints)
                .as("complaints of '" + value + "', read as " + read)
                .isNotEmpty();
        return String.join(" | ", hints.hints);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16/11/2017 9:00 | write 2017-11-16T09:00",
                "16-11-2017 9u30 | write 2017-11-16T09:30",
                "2017-11-16 09:00 | write 2017-11-16T09:00",
                "2017-11-16T9:00 | write 2017-11-16T09:00",
                "2017-11-16T24:00 | write 2017-11-17T00:00",
                "donderdag 16 november 2017, 9u | write 2017-11-16T09:00",
                "2017-11-16T09:00:00+01:00 | write 2017-11-16T09:00 if that is what the clocks at the conference show then",
                "03/04/2027 9:00 | write 2027-04-03T09:00 for 3 April or 2027-03-04T09:00 for 4 March",
                "31/02/2027 9:00 | February 2027 has 28 days; write one of them, such as 2027-02-28",
                "2017-11-16 | write 2017-11-16T and the time, such as 2017-11-16T09:00",
                "9:00 | write it before the time: year-month-dayT09:00",
                "soon | write year-month-dayThour:minute, such as 2017-11-16T09:00",
                "November 2017 | write year-month-dayThour:minute, such as 2017-11-16T09:00",
            })
    void ofMoments(String value, String hint) {
        assertThat(hint(Values::moment, value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/11/2017 | write 2017-11-24",
                "24 november 2017 | write 2017-11-24",
                "2017-11-24T09:00 | write 2017-11-24",
                "november 2017 | write 2017-11",
                "03/04/2027 | write 2027-04-03 for 3 April or 2027-03-04 for 4 March",
                "2017-11-31 | November 2017 has 30 days; write one of them, such as 2017-11-30",
                "2017 | write year-month-day, such as 2017-11-24, or year-month when the day isn't known",
            })
    void ofDates(String value, String hint) {
        assertThat(hint(Values::date, value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "English | write en",
                "en, nederlands | write nl",
                "English and Dutch | write en, nl",
                "English; Frans; nl | write en, fr, nl",
                "en/nl | write en, nl",
                "nl en fr | write 'nl, fr' or 'nl, en, fr'",
                "Nederlands en Frans | write nl, fr",
                "en nl | write en, nl",
                "Flemish Sign Language | write vgt",
                "en, | put one comma between two items and none at the end",
                "qqq | use codes such as en, nl, fr or vgt",
                "everything | use codes such as en, nl, fr or vgt",
            })
    void ofLanguages(String value, String hint) {
        assertThat(hint(Values.list(Values::language), value)).isEqualTo(hint);
    }

    @Test
    void ofEachItemOfAList() {
        assertThat(hint(Values.list(Values::language), "Frans, en, Duits")).isEqualTo("write fr | write de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belgium | write BE",
                "België | write BE",
                "be | write BE",
                "Atlantis | use two capital letters of ISO 3166, such as BE",
            })
    void ofCountries(String value, String hint) {
        assertThat(hint(Values::country, value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Side event | write side-event",
                "SIDE_EVENT | write side-event",
                "\"social\" | write social",
                "Receptie | write social",
                "persconferenties | write press-conference",
                "socal | did you mean 'social'?",
                "fête | one of: press-conference, side-event, social",
            })
    void ofWordsOfAClosedList(String value, String hint) {
        assertThat(hint(Values.oneOf(Kind.class), value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, write yes",
        "Yes, write yes",
        "true, write yes",
        "x, write yes",
        "nein, write no",
        "perhaps, write yes or no"
    })
    void ofYesAndNo(String value, String hint) {
        assertThat(hint(Values::yesNo, value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.iom.int/page | write https://www.iom.int/page",
                "//iom.int | write https://iom.int",
                "htps://iom.int/x | write https://iom.int/x",
                "http:/iom.int | write http://iom.int",
                "https://iom.int/a b.pdf | write https://iom.int/a%20b.pdf",
                "https://iom.int[IOM] | write https://iom.int",
                "[IOM](https://iom.int/x) | write https://iom.int/x",
                "info@iom.int | write the address of a page, such as https://example.org/page, or remove it",
                "ftp://iom.int | write it in full, such as https://example.org/page",
                "IOM | write it in full, such as https://example.org/page",
                "slides.pdf | write the whole address, such as https://example.org/slides.pdf; a file in content/media/ is linked to in"
                        + " the text: link:../../media/slides.pdf[]",
            })
    void ofWebAddresses(String value, String hint) {
        assertThat(hint(Values::url, value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mailto:info@iom.int | write info@iom.int",
                "Press Office <press@iom.int> | write press@iom.int",
                "press(at)iom.int | write press@iom.int",
                "a@iom.int; b@iom.int | write a@iom.int, b@iom.int",
                "Press <a@iom.int> and mailto:b@iom.int | write a@iom.int, b@iom.int",
                "https://iom.int/contact | write it like name@example.org, or remove it",
                "press | write it like name@example.org",
            })
    void ofMailAddresses(String value, String hint) {
        assertThat(hint(Values::mails, value)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 seats | write 20",
                "about 1.200 | write 1200",
                "1 200 | write 1200",
                "1,5 | write digits only, such as 20",
                "ten | write digits only, such as 20",
                "10-20 | write digits only, such as 20",
            })
    void ofNumbers(String value, String hint) {
        assertThat(hint(Values::integer, value)).isEqualTo(hint);
    }

    @Test
    void ofSlugsTagsAndColours() {
        assertThat(hint(Values::slug, "Über uns")).isEqualTo("write uber-uns");
        assertThat(hint(Values::slug, "عن المؤتمر"))
                .isEqualTo("use small letters a to z, digits and hyphens, at most 100 of them");
        assertThat(hint(Values::keywords, "Two Words")).isEqualTo("write two-words");
        assertThat(hint(Values::colour, "a93424")).isEqualTo("write #a93424");
        assertThat(hint(Values::colour, "#abc")).isEqualTo("write #aabbcc");
        assertThat(hint(Values::colour, "red")).startsWith("write it like #a93424");
    }
}
