package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code benchmark/run} starts. */
public final class Main {

    private Main() {}

    /** @param arguments as {@link Options#HELP} tells; started in the folder of Plenary */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of("").toRealPath();
        List<String> words = Arrays.asList(arguments);
        if (words.contains("--help")) {
            System.out.print(Options.HELP);
        } else if (words.contains("--self-test")) {
            Optional<String> wrong = SelfTest.run(repository);
            System.out.println(wrong.orElse("The corpus is the same twice, and nothing is wrong with it."));
            System.exit(wrong.isPresent() ? 1 : 0);
        } else if (words.contains("--jmh")) {
            org.openjdk.jmh.Main.main(
                    words.stream().filter(word -> !word.equals("--jmh")).toArray(String[]::new));
        } else {
            new Benchmark(repository, Options.of(words, repository), System.out).run();
        }
    }
}
