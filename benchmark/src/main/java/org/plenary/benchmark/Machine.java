package org.plenary.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The facts of the machine that results depend on. */
final class Machine {

    private Machine() {}

    static List<String> facts() throws IOException {
        return List.of(
                "Processor: " + line(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")) + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores",
                "Memory: " + line(Path.of("/proc/meminfo"), "MemTotal", "unknown"),
                "System: " + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "JDK: " + System.getProperty("java.vendor") + " " + Runtime.version());
    }

    /** How busy the machine is: the load average of the last minute. */
    static String load() {
        return String.format(
                java.util.Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String line(Path file, String name, String otherwise) throws IOException {
        if (!Files.exists(file)) {
            return otherwise;
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }
}
