package org.plenary.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The computer that we run on, as far as it decides where a browser can be.
 *
 * @param root whether we run as the administrator of a Unix
 * @param debian whether it has Debian's packages: Debian, Ubuntu and their like
 * @param path the folders that commands are looked for in
 * @param home the user's folder
 * @param programs where Windows keeps programs
 */
public record Machine(
        Platform platform, boolean root, boolean debian, List<Path> path, Path home, List<Path> programs) {

    /** Its operating system, as far as browsers differ. */
    public enum Platform {
        LINUX,
        MAC,
        WINDOWS
    }

    private static final Path RELEASE = Path.of("/etc/os-release");
    private static final Pattern DEBIAN = Pattern.compile("(?m)^ID(_LIKE)?=.*\\b(debian|ubuntu)\\b");

    public Machine {
        path = List.copyOf(path);
        programs = List.copyOf(programs);
    }

    public static Machine here() {
        Map<String, String> environment = System.getenv();
        return new Machine(
                platform(property("os.name")),
                property("user.name").equals("root"),
                isDebian(release()),
                folders(environment.getOrDefault("PATH", "").split(File.pathSeparator)),
                Path.of(property("user.home")),
                Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                        .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                        .map(Path::of)
                        .toList());
    }

    /** @param release what {@code /etc/os-release} says */
    static boolean isDebian(String release) {
        return DEBIAN.matcher(release).find();
    }

    private static String release() {
        try {
            return Files.exists(RELEASE) ? Files.readString(RELEASE) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Platform platform(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return Platform.WINDOWS;
        }
        return lower.startsWith("mac") ? Platform.MAC : Platform.LINUX;
    }

    private static List<Path> folders(String[] names) {
        return Arrays.stream(names)
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(Machine::real)
                .distinct()
                .toList();
    }

    /** {@code /bin} is often another name of {@code /usr/bin}. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
