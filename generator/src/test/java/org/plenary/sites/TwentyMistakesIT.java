package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.SiteReader;
import org.plenary.jbake.BakeRefused;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

/** Twenty mistakes of editors in twelve files: one run names them all, and whoever does what it says can publish. */
class TwentyMistakesIT {

    private static final String REMOVED = "";

    /**
     * What an editor does about one problem.
     *
     * @param hint how the hint of the problem begins
     * @param wrong the part of the line that the editor replaces
     * @param right what is typed instead, with more lines where the hint says so
     */
    private record Step(String file, int line, String hint, String wrong, String right) {}

    /** From the last line of each file to the first, so that numbers of lines stay right. */
    private static final List<Step> STEPS = List.of(
            step(
                    "en/documents/report.adoc",
                    1,
                    "add :url: with the address",
                    "= Report",
                    "= Report\n:url: https://example.org/report"),
            step("en/news/ships.adoc", 3, "write :name: value, or put an empty line before the text", "They", "\nThey"),
            step("en/news/ships.adoc", 2, "write 2030-04-24", "24 April 2030", "2030-04-24"),
            step("en/organisations/port.adoc", 2, "write host", "Gastheer", "host"),
            step(
                    "en/pages/about.adoc",
                    8,
                    "headings go down one level at a time: begin this one with ==",
                    "====",
                    "=="),
            step(
                    "en/pages/about.adoc",
                    6,
                    "write ../../media/quay.png",
                    "../../media/Quay.PNG",
                    "../../media/quay.png"),
            step(
                    "en/pages/about.adoc",
                    4,
                    "did you mean xref:../sessions/opening.adoc[]?",
                    "xref:../sessions/openning.adoc",
                    "xref:../sessions/opening.adoc"),
            step(
                    "en/pages/visa.adoc",
                    1,
                    "add :in-navigation: main or :in-navigation: footer",
                    "= Visa",
                    "= Visa\n:in-navigation: footer"),
            step(
                    "en/people/ada-lovelace.adoc",
                    3,
                    "write https://www.example.org/ada",
                    "www.example.org/ada",
                    "https://www.example.org/ada"),
            step("en/people/ada-lovelace.adoc", 2, "write BE", "België", "BE"),
            step("en/people/grace-hopper.adoc", 1, "write = Grace Hopper", "== Grace Hopper", "= Grace Hopper"),
            step("en/rooms/quay-hall.adoc", 3, "write harbour-house", "Harbour House", "harbour-house"),
            step("en/rooms/quay-hall.adoc", 2, "write 120", "120 seats", "120"),
            step("en/sessions/lunch.adoc", 5, "write :room:", ":zaal:", ":room:"),
            step("en/sessions/lunch.adoc", 2, "write break", "Pauze", "break"),
            step("en/sessions/opening.adoc", 7, "write en, nl", "English; nederlands", "en, nl"),
            step("en/sessions/opening.adoc", 6, "write ada-lovelace", "Lovelace, Ada", "ada-lovelace"),
            step("en/sessions/opening.adoc", 3, "write 2030-05-16T09:30", "16/05/2030 9u30", "2030-05-16T09:30"),
            step(
                    "nl/pages/about.adoc",
                    3,
                    "write xref:../sessions/opening.adoc[]",
                    "link:/nl/programma/opening/",
                    "xref:../sessions/opening.adoc"),
            step("nl/sessions/opening.adoc", 2, "remove the line", ":kind: ceremony\n", REMOVED));

    private static Step step(String file, int line, String hint, String wrong, String right) {
        return new Step("content/" + file, line, hint, wrong, right);
    }

    @Test
    void areNamedInOneRunAndMendedByDoingWhatItSays(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("bad-twenty/site"), folder);
        List<Problem> problems = problems(site);
        assertThat(problems).hasSize(20);
        assertThat(problems.stream().map(problem -> problem.place().file()).distinct())
                .hasSize(12);
        assertThatThrownBy(site::bake).isInstanceOf(BakeRefused.class);

        List<Problem> open = new ArrayList<>(problems);
        for (Step step : STEPS) {
            assertThat(open.removeIf(problem -> isMeant(problem, step)))
                    .as(step.toString())
                    .isTrue();
            follow(site.root(), step);
        }

        assertThat(open).isEmpty();
        assertThat(problems(site)).isEmpty();
        site.bake();
        assertThat(site.output().resolve("en/programme/opening/index.html")).exists();
    }

    private static boolean isMeant(Problem problem, Step step) {
        return problem.place().file().equals(step.file)
                && problem.place().line() == step.line
                && problem.hint().startsWith(step.hint);
    }

    private static void follow(Path root, Step step) throws IOException {
        Path file = root.resolve(step.file);
        String text = Files.readString(file);
        int start = 0;
        for (int i = 1; i < step.line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start) + 1;
        String line = text.substring(start, end);
        assertThat(line).contains(step.wrong);
        Files.writeString(file, text.substring(0, start) + line.replace(step.wrong, step.right) + text.substring(end));
    }

    private static List<Problem> problems(TestSite site) throws IOException {
        Problems problems = new Problems();
        new SiteReader(site.root(), Map.of(), Clock.systemUTC(), problems).read();
        return problems.list();
    }
}
