package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfSystemProperty(named = "tests", matches = "all")
class ReproducibleIT {

    private static final Path SITE = TestSite.SITES.resolve("ok-languages/site");

    @Test
    void twoBakesInOtherFoldersZonesAndLocalesAreTheSameToTheByte(@TempDir Path here, @TempDir Path there)
            throws IOException {
        Map<String, String> first = bakeIn(here, "Europe/Brussels", Locale.ENGLISH);
        Map<String, String> second =
                bakeIn(there.resolve("deeper"), "Pacific/Kiritimati", Locale.forLanguageTag("ar-EG"));

        assertThat(second.keySet()).isEqualTo(first.keySet()).isNotEmpty();
        assertThat(first.keySet())
                .allSatisfy(file -> assertThat(second.get(file)).isEqualTo(first.get(file)));
    }

    private static Map<String, String> bakeIn(Path folder, String zone, Locale locale) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(locale);
        try {
            TestSite site = TestSite.layOut(SITE, Files.createDirectories(folder));
            site.bake();
            return contents(site.output());
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
