package org.plenary.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A clone that tests commit to, with the {@code git} that is installed and no settings but git's own. */
public final class Git {

    public final Path folder;
    private long clock = 1_500_000_000;

    public Git(Path folder) {
        this.folder = folder;
    }

    public static Git init(Path folder) throws IOException {
        Files.createDirectories(folder);
        Git git = new Git(folder);
        git.run("init", "-q", "-b", "main");
        return git;
    }

    /** Sets the clock, in seconds; each commit is a minute later than the one before. */
    public Git at(long seconds) {
        clock = seconds;
        return this;
    }

    public Git write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public Git write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    public Git remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Commits everything there is. */
    public Git commit() throws IOException {
        run("add", "--all");
        run("commit", "-q", "--allow-empty", "-m", "x");
        return this;
    }

    public String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", folder.resolve("no-settings").toString());
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + role + "_NAME", "Ed");
            builder.environment().put("GIT_" + role + "_EMAIL", "ed@example.org");
            builder.environment().put("GIT_" + role + "_DATE", "@" + clock + " +0200");
        }
        if (List.of(arguments).contains("commit") || List.of(arguments).contains("merge")) {
            clock += 60;
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command + ": " + output);
        }
        return output.strip();
    }
}
