package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, times, lists and numbers as the languages write them that the theme brings with it. */
class LanguageFormsTest {

    private static final Path FOLDER = Path.of("../templates/i18n");
    private static final LocalDate DAY = LocalDate.of(2017, 11, 16);
    private static final OffsetDateTime NINE = DAY.atTime(9, 0).atOffset(ZoneOffset.ofHours(1));

    @Test
    void comesInSixLanguages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(Stream.of("ar", "de", "en", "es", "fr", "nl")
                            .map(language -> "messages_" + language + ".properties")
                            .toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Thursday, 16 November 2017      | 16 November 2017
            nl | donderdag 16 november 2017      | 16 november 2017
            fr | jeudi 16 novembre 2017          | 16 novembre 2017
            de | Donnerstag, 16. November 2017   | 16. November 2017
            es | jueves, 16 de noviembre de 2017 | 16 de noviembre de 2017
            ar | الخميس، 16 نوفمبر 2017           | 16 نوفمبر 2017
            """)
    void writesDays(String language, String full, String day) throws IOException {
        assertThat(dates(language).fullDay(DAY)).isEqualTo(full);
        assertThat(dates(language).day(DAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 09:00 | 09:00–14:15
            nl | 09:00 | 09:00–14:15
            fr | 09:00 | 09:00–14:15
            de | 09:00 | 09:00–14:15
            es | 9:00  | 9:00–14:15
            ar | 09:00 | 09:00–14:15
            """)
    void writesTimes(String language, String time, String times) throws IOException {
        assertThat(dates(language).time(NINE)).isEqualTo(time);
        assertThat(dates(language).times(NINE, NINE.plusMinutes(315))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 16–17 November 2017       | 16 November–1 December 2017
            nl | 16–17 november 2017       | 16 november–1 december 2017
            fr | 16–17 novembre 2017       | 16 novembre–1 décembre 2017
            de | 16.–17. November 2017     | 16. November–1. Dezember 2017
            es | 16–17 de noviembre de 2017 | 16 de noviembre–1 de diciembre de 2017
            ar | 16–17 نوفمبر 2017          | 16 نوفمبر – 1 ديسمبر 2017
            """)
    void writesRangesOfDays(String language, String within, String across) throws IOException {
        assertThat(dates(language).range(DAY, DAY.plusDays(1))).isEqualTo(within);
        assertThat(dates(language).range(DAY, DAY.plusDays(15))).isEqualTo(across);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ana and Bart | Ana, Bart and Carl
            nl | Ana en Bart  | Ana, Bart en Carl
            fr | Ana et Bart  | Ana, Bart et Carl
            de | Ana und Bart | Ana, Bart und Carl
            es | Ana y Bart   | Ana, Bart y Carl
            ar | Ana وBart    | Ana وBart وCarl
            """)
    void writesLists(String language, String two, String three) throws IOException {
        assertThat(dates(language).list(List.of("Ana", "Bart"))).isEqualTo(two);
        assertThat(dates(language).list(List.of("Ana", "Bart", "Carl"))).isEqualTo(three);
    }

    @Test
    void writesSpanishAndAsItSounds() throws IOException {
        assertThat(dates("es").list(List.of("Ana", "Irene"))).isEqualTo("Ana e Irene");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | no sessions    | 1 session   | 2 sessions | 5 sessions | 1,000,000 sessions
            nl | geen sessies   | 1 sessie    | 2 sessies  | 5 sessies  | 1.000.000 sessies
            fr | aucune séance  | 1 séance    | 2 séances  | 5 séances  | 1 000 000 de séances
            de | keine Sessions | 1 Session   | 2 Sessions | 5 Sessions | 1.000.000 Sessions
            es | ninguna sesión | 1 sesión    | 2 sesiones | 5 sesiones | 1.000.000 de sesiones
            ar | لا جلسات       | جلسة واحدة  | جلستان     | 5 جلسات    | 1,000,000 جلسة
            """)
    void counts(String language, String none, String one, String two, String five, String million) throws IOException {
        Messages messages = messages(language);
        assertThat(Stream.of(0, 1, 2, 5, 1_000_000)
                        .map(count -> messages.find("session.count", Map.of("count", count))
                                .orElseThrow()
                                .replaceAll("[\u00a0\u202f]", " ")))
                .containsExactly(none, one, two, five, million);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "nl"})
    void hasAFormForEveryNumberThatIsWritten(String language) throws IOException {
        Set<String> needed =
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
        List<String> lacking = messages(language).patterns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(message -> plurals(message.getValue()).stream()
                        .map(forms -> missing(needed, forms))
                        .filter(forms -> !forms.isEmpty())
                        .map(forms -> message.getKey() + " lacks " + forms))
                .toList();
        assertThat(lacking).isEmpty();
    }

    /** Zero may have words of its own. */
    private static Set<String> missing(Set<String> needed, Set<String> forms) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(forms);
        if (forms.contains("=0")) {
            missing.remove("zero");
        }
        return missing;
    }

    /** The forms of each plural of a message that writes its number; one that doesn't is a heading, in the singular or the plural. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL
                    && pattern.getPart(i).getType() == Part.Type.ARG_START) {
                List<Part> parts = parts(pattern, i);
                if (parts.stream().anyMatch(part -> part.getType() == Part.Type.REPLACE_NUMBER)) {
                    plurals.add(parts.stream()
                            .filter(part -> part.getType() == Part.Type.ARG_SELECTOR)
                            .map(pattern::getSubstring)
                            .collect(Collectors.toSet()));
                }
            }
        }
        return plurals;
    }

    private static List<Part> parts(MessagePattern pattern, int start) {
        List<Part> parts = new ArrayList<>();
        for (int i = start; i < pattern.getLimitPartIndex(start); i++) {
            parts.add(pattern.getPart(i));
        }
        return parts;
    }

    private static Dates dates(String language) throws IOException {
        return new Dates(messages(language).locale());
    }

    private static Messages messages(String language) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("messages_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return new Messages(
                new Language(language),
                bundle.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, bundle::getProperty)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1 place left    | 2 places left   | 3 places left    | 11 places left
            nl | Nog 1 plaats    | Nog 2 plaatsen  | Nog 3 plaatsen   | Nog 11 plaatsen
            fr | Il reste 1 place | Il reste 2 places | Il reste 3 places | Il reste 11 places
            de | Noch 1 Platz frei | Noch 2 Plätze frei | Noch 3 Plätze frei | Noch 11 Plätze frei
            es | Queda 1 plaza   | Quedan 2 plazas | Quedan 3 plazas  | Quedan 11 plazas
            ar | بقي مكان واحد   | بقي مكانان      | بقيت 3 أماكن     | بقي 11 مكانًا
            """)
    void countsPlaces(String language, String one, String two, String three, String eleven) throws IOException {
        Messages messages = messages(language);
        assertThat(Stream.of(1, 2, 3, 11)
                        .map(count -> messages.find("partners.left", Map.of("count", count))
                                .orElseThrow()))
                .containsExactly(one, two, three, eleven);
    }
}
