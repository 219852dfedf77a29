package org.plenary.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A bake by JBake in a process of its own: one that can be killed, or kept from writing. */
final class BakeProcess {

    private static final int PATIENCE_SECONDS = 120;

    /**
     * What came of it.
     *
     * @param said what it printed
     */
    record Result(int exit, String said) {

        boolean baked() {
            return exit == 0;
        }

        boolean refused() {
            return exit == BakeMain.REFUSED;
        }
    }

    private final Process process;
    private final Path log;

    private BakeProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static BakeProcess start(TestSite site) throws IOException {
        return start(site, site.output(), List.of());
    }

    /** @param around a command that runs the one that comes after it */
    static BakeProcess start(TestSite site, Path output, List<String> around) throws IOException {
        Path log = Files.createTempFile(site.root().getParent(), "bake", ".log");
        List<String> command = new ArrayList<>(around);
        command.addAll(BakeMain.command(site, output, List.of()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        return new BakeProcess(builder.start(), log);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Result await() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
        return new Result(process.exitValue(), Files.readString(log));
    }
}
