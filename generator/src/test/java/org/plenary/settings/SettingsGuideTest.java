package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference of settings is what their table says, and {@code jbake.properties} of the first site tells of each. */
class SettingsGuideTest {

    private static final Path GUIDE = Path.of("../docs/content/en/pages/settings.adoc");
    private static final Path FIRST_SITE = Path.of("../jbake.properties");

    private static final String BEGIN = """
            = Settings
            :description: Everything that jbake.properties can say.
            :order: 60
            :in-navigation: main

            // Made from org.plenary.settings.Setting by SettingsGuideTest: change the table, not this file.

            Settings stand in `jbake.properties`, one on a line: `site.languages=en,nl`. A line that begins with `#` is a note. Nothing is filled in: a value is what stands there, and one with
            `+${...}+` is refused. Most can be said for one bake on the command line, too: `./mvnw package -Dsite.host=https://example.org`; the folders of the theme can't.

            Dates are written `2017-11-16`, moments `2017-11-16T09:00`. A setting that isn't known, or whose value can't be understood, is named with its line, and nothing is published.
            """;

    @Test
    void isWhatTheTableSays() throws IOException {
        String guide = Arrays.stream(Setting.values())
                .map(SettingsGuideTest::section)
                .collect(Collectors.joining("\n", BEGIN + "\n", ""));
        if (System.getProperty("guide.update") != null) {
            Files.writeString(GUIDE, guide);
        }
        assertThat(Files.readString(GUIDE))
                .as("make it anew: ./mvnw -f generator/pom.xml test -Dtest=SettingsGuideTest -Dguide.update")
                .isEqualTo(guide);
    }

    private static String section(Setting setting) {
        return """
                [#%s]
                == %s

                %s

                %s. %s.

                [source,properties]
                ----
                %s
                ----
                """.formatted(
                        setting.key().replaceAll("[^a-z]+", "-").replaceAll("-$", ""),
                        setting.key(),
                        setting.meaning(),
                        values(setting),
                        fallback(setting),
                        setting.example());
    }

    private static String values(Setting setting) {
        return setting.choices().isEmpty()
                ? setting.kind().words()
                : setting.choices().stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(" or "));
    }

    private static String fallback(Setting setting) {
        if (setting.isNeeded()) {
            return "It is " + setting.fallback();
        }
        boolean said = !setting.choices().isEmpty()
                || (setting.kind() == Setting.Kind.FOLDER && !setting.fallback().equals("none"));
        return "Without it: " + (said ? "`" + setting.fallback() + "`" : setting.fallback());
    }

    @Test
    void theFirstSiteNamesEverySettingAndNoOther() throws IOException {
        List<String> named = Files.readAllLines(FIRST_SITE).stream()
                .filter(line -> line.matches("#?(edition|[a-z]+\\.[a-z.-]+)=.*"))
                .map(line -> line.replaceFirst("^#", "").replaceFirst("=.*", ""))
                .toList();
        List<String> keys = Arrays.stream(Setting.values())
                .map(setting -> setting.example().replaceFirst("=.*", ""))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(keys);
    }
}
