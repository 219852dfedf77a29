package org.plenary.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where browsers of Chromium's family stand once they are installed. */
final class InstalledBrowsers {

    private static final List<String> COMMANDS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable");
    private static final List<Path> COMMAND_FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/snap/bin"));
    private static final List<String> LINUX =
            List.of("/opt/google/chrome/chrome", "/opt/chromium.org/chromium/chromium", "/opt/microsoft/msedge/msedge");
    private static final List<String> MAC = List.of(
            "Chromium.app/Contents/MacOS/Chromium",
            "Google Chrome.app/Contents/MacOS/Google Chrome",
            "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> WINDOWS = List.of(
            "Chromium/Application/chrome.exe",
            "Google/Chrome/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private InstalledBrowsers() {}

    /** Those that are there, the one to take first. */
    static List<Path> on(Machine machine, Predicate<Path> exists) {
        return places(machine).distinct().filter(exists).toList();
    }

    private static Stream<Path> places(Machine machine) {
        return switch (machine.platform()) {
            case LINUX -> Stream.concat(commands(machine), LINUX.stream().map(Path::of));
            case MAC ->
                Stream.concat(
                        below(List.of(Path.of("/Applications"), machine.home().resolve("Applications")), MAC),
                        commands(machine));
            case WINDOWS -> below(machine.programs(), WINDOWS);
        };
    }

    private static Stream<Path> commands(Machine machine) {
        List<Path> folders =
                Stream.concat(machine.path().stream(), COMMAND_FOLDERS.stream()).toList();
        return below(folders, COMMANDS);
    }

    private static Stream<Path> below(List<Path> folders, List<String> names) {
        return names.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)));
    }
}
