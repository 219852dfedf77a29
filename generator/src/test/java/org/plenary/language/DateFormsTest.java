package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

    private final DateForms forms = new DateForms(
            Stream.of("en", "nl", "fr", "ar", "de", "es").map(Language::new).toList());

    private String read(String text) {
        return forms.read(text)
                .map(date -> date.days().stream().map(Object::toString).collect(Collectors.joining(" or "))
                        + date.month().map(month -> "month " + month).orElse("")
                        + date.missing().map(month -> "not in " + month).orElse("")
                        + date.time().map(time -> " " + time).orElse("")
                        + (date.zoned() ? " zoned" : ""))
                .orElse("no date")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16/11/2017 | 2017-11-16",
                "16-11-2017 | 2017-11-16",
                "16.11.2017 | 2017-11-16",
                "16. 11. 2017 | 2017-11-16",
                "16/11/17 | 2017-11-16",
                "11/16/2017 | 2017-11-16",
                "2017/11/16 | 2017-11-16",
                "2017-11-6 | 2017-11-06",
                "20171116 | 2017-11-16",
                "16 November 2017 | 2017-11-16",
                "16 november 2017 | 2017-11-16",
                "16 nov. 2017 | 2017-11-16",
                "16-Nov-2017 | 2017-11-16",
                "November 16, 2017 | 2017-11-16",
                "the 16th of November 2017 | 2017-11-16",
                "Thursday, 16 November 2017 | 2017-11-16",
                "donderdag 16 november 2017 | 2017-11-16",
                "le 1er décembre 2017 | 2017-12-01",
                "Donnerstag, den 16. November 2017 | 2017-11-16",
                "16. März 2017, 9 Uhr | 2017-03-16 09:00",
                "am 16.11.2017 um 9.30 Uhr | 2017-11-16 09:30",
                "el jueves 16 de noviembre de 2017 | 2017-11-16",
                "1 de enero de 2018 a las 18:00 | 2018-01-01 18:00",
                "١٦ نوفمبر ٢٠١٧ | 2017-11-16",
                "16–11–2017 | 2017-11-16",
            })
    void readsDays(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-11-16 09:00 | 2017-11-16 09:00",
                "2017-11-16T9:00 | 2017-11-16 09:00",
                "2017-11-16T9u30 | 2017-11-16 09:30",
                "2017-11-16T09:00:00+01:00 | 2017-11-16 09:00 zoned",
                "2017-11-16T08:00Z | 2017-11-16 08:00 zoned",
                "16-11-2017 9u30 | 2017-11-16 09:30",
                "16/11/2017 9u | 2017-11-16 09:00",
                "16/11/2017 om 9.30 uur | 2017-11-16 09:30",
                "16 novembre 2017 à 14h05 | 2017-11-16 14:05",
                "16 November 2017, 9:00 | 2017-11-16 09:00",
                "16 November 2017 at 2.30 p.m. | 2017-11-16 14:30",
                "November 16, 2017 12 am | 2017-11-16 00:00",
                "9:00, 16 November 2017 | 2017-11-16 09:00",
                "2017-11-16T24:00 | 2017-11-17 00:00",
                "9:00 | 09:00",
                "9u30 | 09:30",
            })
    void readsTimes(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void givesBothDaysThatItMayBe() {
        assertThat(read("03/04/2027")).isEqualTo("2027-04-03 or 2027-03-04");
        assertThat(read("04/04/2027")).isEqualTo("2027-04-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 2017", "11/2017", "2017/11", "nov. 2017"})
    void readsMonths(String text) {
        assertThat(forms.read(text)).flatMap(WrittenDate::month).contains(YearMonth.of(2017, 11));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2027, 2027-02", "2017-02-30, 2017-02", "31 November 2017, 2017-11"})
    void knowsTheMonthThatHasNoSuchDay(String text, YearMonth month) {
        assertThat(forms.read(text)).flatMap(WrittenDate::missing).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "16",
                "May",
                "Room 16.30.2017a",
                "2017-13-45",
                "2017-11-16T25:00",
                "2017-11-16T09:75",
                "soon",
                "in November 2017 or later",
                "Mechelen, 16 November 2017",
                "99999999999/1/1",
            })
    void takesNothingElseForADate(String text) {
        assertThat(read(text)).isEqualTo("no date");
    }
}
