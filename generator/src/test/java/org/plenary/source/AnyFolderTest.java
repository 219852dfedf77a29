package org.plenary.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.chance.Chance;
import org.plenary.chance.Invariants;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

/** Folders of chance: names that editors, file managers and attackers give, at every depth, with pictures that are broken. */
class AnyFolderTest {

    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("nl"));

    private static final List<String> FOLDERS = List.of(
            "en",
            "nl",
            "de",
            "EN",
            "media",
            "pages",
            "sessions",
            "people",
            "news",
            "session",
            ".git",
            "_x",
            "a b",
            "é");

    /** Where files belong, and where none does. */
    private static final List<String> PLACES =
            List.of("en/pages", "nl/sessions", "en", "media", "media/a/b", "media/a/b/c/d/e/f/g/h", "");

    private static final List<String> NAMES = List.of(
            "home.adoc",
            "a-b.adoc",
            "A.adoc",
            "_a.adoc",
            ".adoc",
            "adoc",
            "a.ADOC",
            "a.asciidoc",
            "a..adoc",
            "-.adoc",
            "é.adoc",
            "a b.adoc",
            "a\nb.adoc",
            "a\u202eb.adoc",
            "\ud83d\udea2.adoc",
            "x".repeat(96) + ".adoc",
            "x".repeat(240) + ".adoc",
            "a.png",
            "a.PNG",
            "a.jpg",
            "a.gif",
            "a.svg",
            "a.pdf",
            "a.html",
            "sw.js",
            ".htaccess",
            ".DS_Store",
            "a.adoc~",
            "con.adoc",
            "a'b.png",
            "$(x).png",
            "%2e%2e.png");

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFileIsTakenOrNamed(long seed, @TempDir Path root) throws IOException {
        Chance chance = new Chance(seed);
        Path content = root.resolve(Inventory.FOLDER);
        for (int i = chance.random().nextInt(40); i >= 0; i--) {
            put(content, chance);
        }
        Problems problems = new Problems();
        Problems again = new Problems();

        Inventory inventory = InventoryReader.read(root, LANGUAGES, problems);
        Inventory same = InventoryReader.read(root, LANGUAGES, again);

        Invariants.check(problems, root);
        assertThat(again.list()).isEqualTo(problems.list());
        assertThat(same).isEqualTo(inventory);
        Set<Path> taken = Stream.concat(
                        inventory.documents().stream().map(SourceFile::path),
                        inventory.media().values().stream().map(MediaFile::path))
                .collect(Collectors.toSet());
        assertThat(taken).allMatch(Files::isRegularFile);
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> !Files.isDirectory(file)))
                    .allMatch(file -> taken.contains(file)
                            || isLeftOut(file.getFileName().toString())
                            || isNamed(root.relativize(file), problems));
        }
    }

    /** What is to be included by others is looked for by them; nobody's words are in what file managers leave behind. */
    private static boolean isLeftOut(String name) {
        return name.equals("_a.adoc") || Set.of(".DS_Store", "a.adoc~").contains(name);
    }

    private static boolean isNamed(Path file, Problems problems) {
        Set<String> named =
                problems.list().stream().map(Problem::place).map(Place::file).collect(Collectors.toSet());
        return Stream.iterate(file, path -> path != null, Path::getParent)
                .anyMatch(path -> named.contains(Place.of(path.toString()).file()));
    }

    private static void put(Path content, Chance chance) throws IOException {
        Path folder = content.resolve(chance.one(PLACES));
        for (int depth = chance.random().nextInt(3); depth > 0; depth--) {
            folder = folder.resolve(chance.one(FOLDERS));
        }
        Path file = folder.resolve(chance.one(NAMES));
        try {
            Files.createDirectories(folder);
            if (chance.onceIn(10)) {
                Files.createSymbolicLink(file, chance.one(List.of(content, content.resolveSibling("outside"), file)));
            } else if (chance.onceIn(10)) {
                Files.createDirectories(file);
            } else {
                Files.write(file, bytes(file.toString(), chance));
            }
        } catch (IOException e) {
            // Another file of chance stands there already.
            assertThat(e).isInstanceOf(FileSystemException.class);
        }
    }

    private static byte[] bytes(String name, Chance chance) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        byte[] picture = picture(ending, chance);
        return chance.onceIn(2) ? picture : chance.mistaken(picture);
    }

    private static byte[] picture(String ending, Chance chance) {
        BufferedImage drawn = new BufferedImage(
                1 + chance.random().nextInt(20), 1 + chance.random().nextInt(20), BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            return ImageIO.write(drawn, ending, bytes)
                    ? bytes.toByteArray()
                    : "= Title\n\nText".getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
