package org.plenary.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.entry.Address;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Planner;
import org.plenary.site.Site;

class ExportsTest {

    @TempDir
    Path folder;

    private Site site() {
        return new SmallSite(folder)
                .session("opening", "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00")
                .committed()
                .build();
    }

    @Test
    void everyPageOffersWhatStandsBesideIt() {
        Edition english = site().first();
        assertThat(Exports.beside(new Address("en/programme/opening/"), english))
                .containsExactly(new AlternateForm(
                        "text/calendar", "Opening", new Address("en/programme/opening/calendar.ics")));
        assertThat(Exports.beside(new Address("en/news/"), english).stream()
                        .map(form -> form.address().path()))
                .containsExactly("en/news/feed.xml", "en/news/feed.json");
        assertThat(Exports.beside(new Address("en/"), english).stream()
                        .map(form -> form.address().path()))
                .containsExactly(
                        "en/news/feed.xml",
                        "en/news/feed.json",
                        "en/programme/changes/feed.xml",
                        "en/programme/changes/feed.json");
        assertThat(Exports.beside(new Address("en/programme/"), english).stream()
                        .map(form -> form.address().path()))
                .contains("en/programme/calendar.ics", "en/programme/schedule.xml", "en/programme/schedule.json");
        assertThat(Exports.beside(new Address("en/people/"), english)).isEmpty();
    }

    @Test
    void whatIsOfferedIsMade() {
        Site site = site();
        var made =
                Exports.of(site, Planner.plan(site)).stream().map(Output::path).toList();
        for (Edition edition : site.editions()) {
            Planner.plan(site)
                    .forEach(view -> Exports.beside(view.address(), edition)
                            .forEach(form ->
                                    assertThat(made).contains(form.address().file())));
        }
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void theSameSiteGivesTheSameBytesInAnyZoneAndLocale() {
        Site site = site();
        List<Output> here = made(site);
        List<Output> there = elsewhere(() -> made(site()));
        assertThat(there.stream().map(Output::path).toList())
                .isEqualTo(here.stream().map(Output::path).toList());
        for (int i = 0; i < here.size(); i++) {
            assertThat(there.get(i).bytes())
                    .as(here.get(i).path())
                    .isEqualTo(here.get(i).bytes());
        }
    }

    private static List<Output> made(Site site) {
        return Exports.of(site, Planner.plan(site)).stream()
                .map(output -> new Output(output.path(), output.bytes()))
                .toList();
    }

    private static <T> T elsewhere(Supplier<T> work) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
