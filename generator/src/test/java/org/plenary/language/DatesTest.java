package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 11, 16);

    private static Dates in(String locale) {
        return new Dates(ULocale.forLanguageTag(locale));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 2017-11-17, 16–17 November 2017",
        "nl-BE, 2017-11-17, 16–17 november 2017",
        "fr-BE, 2017-11-17, 16–17 novembre 2017",
        "en-GB, 2017-12-01, 16 November–1 December 2017",
        "nl-BE, 2018-01-02, 16 november 2017–2 januari 2018",
        "en-GB, 2017-11-16, 16 November 2017",
        "nl-BE, 2017-11-16, 16 november 2017",
    })
    void writesRangesAsTheLanguageDoes(String locale, LocalDate last, String written) {
        assertThat(in(locale).range(FIRST, last)).isEqualTo(written);
    }

    @Test
    void writesArabicWithLatinDigits() {
        assertThat(in("ar").day(FIRST)).isEqualTo("16 نوفمبر 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 'Thursday, 16 November 2017'",
        "nl-BE, donderdag 16 november 2017",
        "fr-BE, jeudi 16 novembre 2017"
    })
    void writesWholeDays(String locale, String written) {
        assertThat(in(locale).fullDay(FIRST)).isEqualTo(written);
    }

    @Test
    void writesTimesWithTwentyFourHours() {
        OffsetDateTime start = FIRST.atTime(9, 0).atOffset(ZoneOffset.ofHours(1));
        assertThat(in("en-GB").times(start, start.plusMinutes(315))).isEqualTo("09:00–14:15");
        assertThat(in("nl-BE").time(start)).isEqualTo("09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, PT1H15M, 1 hr 15 mins",
        "nl-BE, PT1H15M, 1 uur 15 min",
        "nl-BE, PT45M, 45 min",
        "fr-BE, PT1H15M, 1 h 15 min",
        "en-GB, PT2H, 2 hrs"
    })
    void writesDurations(String locale, Duration duration, String written) {
        assertThat(in(locale).duration(duration)).isEqualTo(written);
    }

    @Test
    void writesLists() {
        List<String> names = List.of("IOM", "UN-Habitat", "UCLG");
        assertThat(in("en-GB").list(names)).isEqualTo("IOM, UN-Habitat and UCLG");
        assertThat(in("nl-BE").list(names)).isEqualTo("IOM, UN-Habitat en UCLG");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, Brussels", "nl-BE, Brussel", "fr-BE, Bruxelles", "ar, بروكسل"})
    void namesTheCityOfATimeZone(String locale, String city) {
        assertThat(in(locale).city(ZoneId.of("Europe/Brussels"))).isEqualTo(city);
    }

    @Test
    void namesDaysOfTheWeek() {
        OffsetDateTime night = FIRST.atTime(23, 30).atOffset(ZoneOffset.ofHours(1));
        assertThat(in("en-GB").weekday(night)).isEqualTo("Thursday");
        assertThat(in("nl-BE").weekday(night)).isEqualTo("donderdag");
        assertThat(in("nl-BE").shortWeekday(night)).isEqualTo("do");
        assertThat(in("en-GB").iso(night)).isEqualTo("2017-11-16");
    }

    @Test
    void writesMonths() {
        assertThat(in("nl-BE").month(YearMonth.of(2017, 11))).isEqualTo("november 2017");
    }

    @Test
    void writesBigDates() {
        assertThat(in("en-GB").dayNumbers(FIRST, FIRST.plusDays(1))).isEqualTo("16–17");
    }
}
