package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.browser.BrowserChoice.Finding;
import org.plenary.browser.BrowserChoice.Start;
import org.plenary.browser.BrowserChoice.Way;

class BrowserChoiceTest {

    private static final Path GOOD = Path.of("good");
    private static final Path OTHER = Path.of("other");
    private static final Path BROKEN = Path.of("broken");

    private final List<String> searched = new ArrayList<>();

    @Test
    void takesTheFirstThatStarts() {
        assertThat(choose(way("installed", Finding.of(List.of(BROKEN, GOOD, OTHER)))))
                .isEqualTo(GOOD);
    }

    @Test
    void goesNoFurtherThanItMust() {
        choose(way("installed", Finding.of(List.of(GOOD))), way("apt", Finding.none("fails")));
        assertThat(searched).containsExactly("installed");
    }

    @Test
    void triesEachWayInTurn() {
        assertThat(choose(
                        way("installed", Finding.of(List.of(BROKEN))),
                        way("apt", Finding.none("needs root")),
                        way("download", Finding.of(List.of(GOOD)))))
                .isEqualTo(GOOD);
        assertThat(searched).containsExactly("installed", "apt", "download");
    }

    @Test
    void saysInOneLineWhyThereIsNone() {
        assertThatThrownBy(() -> choose(
                        way("the search", Finding.of(List.of())),
                        way("apt", Finding.none("ended with 100:\n no such package")),
                        way("the download", Finding.of(List.of(BROKEN)))))
                .isInstanceOf(NoBrowser.class)
                .hasMessage("No Chromium was found: install Chromium, Chrome or Edge. Tried: "
                        + "the search found none; apt ended with 100: no such package; "
                        + "the download found broken, which doesn't start: crashes");
    }

    private Way way(String name, Finding finding) {
        return new Way(name, () -> {
            searched.add(name);
            return finding;
        });
    }

    private static Path choose(Way... ways) {
        return BrowserChoice.first(
                List.of(ways), path -> path.equals(BROKEN) ? Start.failed("crashes") : Start.of(path));
    }
}
