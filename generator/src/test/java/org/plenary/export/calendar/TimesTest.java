package org.plenary.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/Brussels, 2030-05-04T09:00+02:00, DTSTART;TZID=Europe/Brussels:20300504T090000
            Europe/Brussels, 2030-10-27T02:30+02:00, DTSTART;TZID=Europe/Brussels:20301027T023000
            Europe/Brussels, 2030-10-27T02:30+01:00, DTSTART:20301027T013000Z
            Europe/Brussels, 2030-10-27T03:00+01:00, DTSTART;TZID=Europe/Brussels:20301027T030000
            Asia/Kathmandu,  2030-05-04T09:00+05:45, DTSTART;TZID=Asia/Kathmandu:20300504T090000
            UTC,             2030-05-04T09:00Z,      DTSTART:20300504T090000Z
            Etc/UTC,         2030-05-04T09:00Z,      DTSTART:20300504T090000Z
            """)
    void writesTheLocalTimeWhereItGivesTheMomentBack(String zone, String time, String line) {
        assertThat(new Times(ZoneId.of(zone))
                        .property("DTSTART", OffsetDateTime.parse(time))
                        .toString()
                        .strip())
                .isEqualTo(line);
    }
}
