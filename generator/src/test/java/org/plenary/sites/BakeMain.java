package org.plenary.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.jbake.BakeRefused;

/** The program that a bake in a process of its own is. */
public final class BakeMain {

    /** How it ends when the site has errors. */
    public static final int REFUSED = 3;

    private BakeMain() {}

    /**
     * The command that bakes a site, with the flags that Maven bakes with.
     *
     * @param more for this process alone
     */
    public static List<String> command(TestSite site, Path output, List<String> more) throws IOException {
        Stream<String> flags = Files.readAllLines(Path.of("../.mvn/jvm.config")).stream()
                .filter(flag -> flag.startsWith("-XX") || flag.startsWith("-Djruby"));
        Stream<String> program = Stream.of(
                "-cp",
                System.getProperty("java.class.path"),
                BakeMain.class.getName(),
                site.root().toString(),
                output.toString());
        return Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        flags,
                        more.stream(),
                        program)
                .flatMap(part -> part)
                .toList();
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        try {
            new TestSite(Path.of(arguments[0])).bake(Path.of(arguments[1]));
        } catch (BakeRefused e) {
            System.out.println(e.getMessage());
            System.exit(REFUSED);
        }
        System.exit(0);
    }
}
