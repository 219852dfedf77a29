package org.plenary.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void theSameSiteGivesTheSameBytes() {
        Site site = site();
        var first = Exports.of(site, Planner.plan(site));
        var second = Exports.of(site(), Planner.plan(site));
        assertThat(second.stream().map(Output::path).toList())
                .isEqualTo(first.stream().map(Output::path).toList());
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).bytes())
                    .as(first.get(i).path())
                    .isEqualTo(first.get(i).bytes());
        }
    }
}
