package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Bake;
import org.plenary.SiteReader;
import org.plenary.history.Git;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Code;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.sites.GuideExample.Part;

/**
 * What the guide for editors shows is true: each example is laid over the small correct site of {@code src/test/sites/guide} and read. The wrong one
 * must have the problem, in one of its files; the right one none at all.
 */
class GuideExamplesIT {

    /** Codes whose examples can't be tried here, each with the reason. */
    private static final Map<Code, String> NOT_TRIED = Map.of(
            Code.DEAD_LINK, "asks the network: LinkCheckTest",
            Code.NOT_PUBLISHED, "needs a full disk or another bake: DiskTroubleIT, TwoBakesIT",
            Code.UNCHECKED_LINK, "asks the network: LinkCheckTest");

    private static final Path SITE = TestSite.SITES.resolve("guide");
    private static final String REMOTE = "https://example.org/conference.git";
    private static final Pattern PICTURE = Pattern.compile("(?s).*?(\\d+) x (\\d+) pixels.*");

    @TempDir
    static Path remote;

    private static List<GuideExample> examples = List.of();

    @BeforeAll
    static void readTheGuide() throws IOException {
        examples = GuideExample.all();
        Git origin = new Git(TestSite.layOut(SITE, remote).root());
        origin.run("init", "-q", "-b", "main");
        origin.run("config", "uploadpack.allowFilter", "true");
        origin.commit();
        origin.write(
                        "content/en/sessions/opening.adoc",
                        Files.readString(origin.folder.resolve("content/en/sessions/opening.adoc")) + "\nWelcome!\n")
                .commit();
    }

    static List<GuideExample> examples() {
        return examples.stream()
                .filter(example -> NOT_TRIED.keySet().stream()
                        .noneMatch(code -> code.toString().equals(example.code())))
                .toList();
    }

    @Test
    void everyCodeHasAnExample() {
        Set<String> shown = examples.stream().map(GuideExample::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::toString).toList());
    }

    @Test
    void theSmallSiteIsCorrect(@TempDir Path folder) throws IOException {
        assertThat(problems(List.of(), folder)).isEmpty();
    }

    @Test
    void theGuideItselfCouldBeAPageOfASite(@TempDir Path folder) throws IOException {
        String guide = Files.readString(GuideExample.GUIDE);
        String text = "= Editing the site\n:in-navigation: footer\n" + guide.substring(guide.indexOf("\n\n"));
        assertThat(problems(List.of(new Part("content/en/pages/guide.adoc", "asciidoc", text)), folder))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWrongExampleHasTheProblem(GuideExample example, @TempDir Path folder) throws IOException {
        assertThat(problems(example.wrong(), folder))
                .anyMatch(
                        problem -> problem.code().toString().equals(example.code()) && isIn(problem, example.wrong()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRightExampleHasNone(GuideExample example, @TempDir Path folder) throws IOException {
        assertThat(example.right()).isNotEmpty();
        assertThat(problems(example.right(), folder)).isEmpty();
    }

    /** A folder that has no business there is named instead of the file in it; of what git does, the content is named. */
    private static boolean isIn(Problem problem, List<Part> parts) {
        String place = problem.place().file();
        return parts.stream().anyMatch(part -> part.isCommands() || (part.name() + "/").startsWith(place + "/"));
    }

    private static List<Problem> problems(List<Part> parts, Path folder) throws IOException {
        Path root = TestSite.layOut(SITE, folder).root();
        boolean commands = false;
        for (Part part : parts) {
            if (part.isCommands()) {
                root = run(part.text(), root);
                commands = true;
            } else {
                write(root.resolve(part.name()), part.text());
            }
        }
        Map<String, String> settings = commands ? Map.of("site.history", "git") : Map.of();
        Problems problems = new Problems();
        if (parts.stream().anyMatch(part -> part.name().startsWith("templates/"))) {
            new Bake(root, folder.resolve("baked"), settings, Clock.systemUTC(), new FreemarkerTheme(), problems).run();
        } else {
            new SiteReader(root, settings, Clock.systemUTC(), problems).read();
        }
        return problems.list();
    }

    /** A picture is drawn as large as its listing says; a listing that begins with {@code # ...} shows only some lines of its file. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Matcher picture = PICTURE.matcher(text);
        if (file.toString().contains("/media/") && picture.matches()) {
            draw(file, Integer.parseInt(picture.group(1)), Integer.parseInt(picture.group(2)));
        } else {
            Files.writeString(file, text.startsWith("# ...") ? others(file, text) + text : text);
        }
    }

    private static void draw(Path file, int width, int height) throws IOException {
        String name = file.toString();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(drawn, name.substring(name.lastIndexOf('.') + 1), file.toFile());
    }

    /** The lines of a file of settings or messages that say something else than these. */
    private static String others(Path file, String text) throws IOException {
        Set<String> shown = text.lines().map(GuideExamplesIT::key).collect(Collectors.toSet());
        return Files.readAllLines(file).stream()
                .filter(line -> !shown.contains(key(line)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String key(String line) {
        return line.split("=", 2)[0];
    }

    /** Runs lines of {@code git} and {@code cd}; a clone comes from a repository of the small site. */
    private static Path run(String commands, Path folder) throws IOException {
        Path here = folder;
        String origin = remote.resolve("site").toUri().toString();
        for (String line : commands.lines().toList()) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            String program = words.remove(0);
            if (program.equals("cd")) {
                here = here.resolve(words.get(0));
            } else {
                assertThat(program).isEqualTo("git");
                words.addAll(0, List.of("-c", "url." + origin + ".insteadOf=" + REMOTE));
                new Git(here).run(words.toArray(String[]::new));
            }
        }
        return here;
    }
}
