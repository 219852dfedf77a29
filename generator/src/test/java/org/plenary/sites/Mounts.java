package org.plenary.sites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Disks that one process alone sees, on Linux: small ones, and ones that nobody may write to, whoever runs the tests. They are gone when
 * the process ends.
 */
final class Mounts {

    /** For root, and for everybody where the system lets them. */
    private static final List<List<String>> WAYS = List.of(List.of("unshare", "-rm"), List.of("unshare", "-m"));

    private static final String SMALL_DISK = """
            set -e
            mount -t tmpfs -o size="$1"k tmpfs "$2"
            cp -a "$3/." "$2"
            disk=$2 keep=$4
            shift 4
            code=0
            "$@" || code=$?
            cp -a "$disk/." "$keep"
            exit $code
            """;

    private static final String READ_ONLY = """
            set -e
            mount --bind "$1" "$1"
            mount -o remount,ro,bind "$1"
            shift
            exec "$@"
            """;

    private final List<String> way;

    private Mounts(List<String> way) {
        this.way = way;
    }

    /** Empty where nobody lets us. */
    static Optional<Mounts> find(Path folder) throws IOException, InterruptedException {
        for (List<String> way : WAYS) {
            Mounts mounts = new Mounts(way);
            List<String> command = new ArrayList<>(mounts.readOnly(folder));
            command.add("true");
            if (succeeds(command)) {
                return Optional.of(mounts);
            }
        }
        return Optional.empty();
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A command for the one that comes after it, which finds a small disk at a place.
     *
     * @param kilobytes that have room on it
     * @param from what stands on it at first
     * @param keep where a copy of it goes at the end
     */
    List<String> smallDisk(long kilobytes, Path at, Path from, Path keep) {
        return around(SMALL_DISK, Long.toString(kilobytes), at.toString(), from.toString(), keep.toString());
    }

    /** A command for the one that comes after it, which can't write to a folder. */
    List<String> readOnly(Path folder) {
        return around(READ_ONLY, folder.toString());
    }

    private List<String> around(String script, String... arguments) {
        List<String> command = new ArrayList<>(way);
        command.addAll(List.of("sh", "-c", script, "sh"));
        command.addAll(List.of(arguments));
        return command;
    }
}
