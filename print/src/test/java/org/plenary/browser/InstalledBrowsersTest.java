package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.browser.Machine.Platform;

class InstalledBrowsersTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void findsCommandsOnThePath() {
        assertThat(found(Platform.LINUX, "/tools/google-chrome")).containsExactly(Path.of("/tools/google-chrome"));
    }

    @Test
    void prefersChromium() {
        assertThat(found(Platform.LINUX, "/tools/google-chrome", "/usr/bin/chromium"))
                .containsExactly(Path.of("/usr/bin/chromium"), Path.of("/tools/google-chrome"));
    }

    @Test
    void findsOneThatIsNotOnThePath() {
        assertThat(found(Platform.LINUX, "/opt/microsoft/msedge/msedge")).hasSize(1);
    }

    @Test
    void findsApplicationsOfAMac() {
        assertThat(found(
                        Platform.MAC,
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/home/anna/Applications/Chromium.app/Contents/MacOS/Chromium"))
                .hasSize(2);
    }

    @Test
    void findsProgramsOfWindows() {
        assertThat(found(Platform.WINDOWS, "/programs/Microsoft/Edge/Application/msedge.exe"))
                .hasSize(1);
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(found(Platform.LINUX)).isEmpty();
        assertThat(found(Platform.MAC)).isEmpty();
        assertThat(found(Platform.WINDOWS)).isEmpty();
    }

    private static List<Path> found(Platform platform, String... installed) {
        Machine machine =
                new Machine(platform, false, false, List.of(Path.of("/tools")), HOME, List.of(Path.of("/programs")));
        Set<String> there = Set.of(installed);
        return InstalledBrowsers.on(
                machine, path -> there.contains(path.toString().replace('\\', '/')));
    }
}
