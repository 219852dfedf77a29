package org.plenary.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.content.Body;
import org.plenary.content.BodyConverter;
import org.plenary.language.Language;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Whatever editors do, and whatever happens to the folder: what comes from it is what a conversion would give. */
class RandomEditsTest {

    private static final List<String> SNIPPETS = List.of(
            "A paragraph with *bold* words.",
            "== A heading",
            "==== Too deep a heading",
            "xref:../people/parks-tau.adoc#life[Parks Tau], <<nowhere>>, https://example.org/[outside]",
            "image::../../media/lamot.jpg[The brewery]",
            "NOTE: Look out.",
            "|===\n|a |b\na|include::_a.adoc[] |2\n|===",
            "include::_a.adoc[]",
            "include::_b.adoc[]",
            "include::_c.adoc[]",
            "include::_none.adoc[]",
            "include::../../../secret.adoc[]",
            "{nothing} and {docdate}",
            "<script>alert(1)</script> link:javascript:alert(1)[x]",
            "----\nverbatim\n----",
            "[cols=\"100*\"]",
            "Naïve — مؤتمر \uD83D\uDE00",
            "");

    private final Captions captions = new Captions(Map.of("note", "Note"), "Table", Set.of());
    private final List<AsciidocConverter> started = new ArrayList<>();

    @TempDir
    Path temp;

    private record Outcome(Map<String, Body> bodies, Map<Problem, Set<String>> problems) {}

    @AfterEach
    void stop() {
        started.forEach(AsciidocConverter::close);
    }

    @Test
    void giveTheSameAsWithoutACache() throws IOException {
        Path site = temp.toRealPath();
        Path pages = Files.createDirectories(site.resolve("content/en/pages"));
        AsciidocConverter converter = new AsciidocConverter(site.resolve("content"), language -> captions);
        started.add(converter);
        Random random = new Random(2027);
        for (int round = 0; round < 80; round++) {
            edit(pages, random);
            damage(site.resolve(".cache/plenary/texts"), random);
            Problems notes = new Problems();
            try (Entries entries = Entries.of(site, "texts", Clock.systemUTC(), notes::note)) {
                BodyConverter cached = new CachedConverter(converter, entries, site, "code", language -> captions);
                assertThat(outcome(site, cached)).as("round " + round).isEqualTo(outcome(site, converter));
            }
            assertThat(notes.notes()).isEmpty();
        }
    }

    private static void edit(Path pages, Random random) throws IOException {
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            String name = random.nextBoolean() ? "_" + "abc".charAt(random.nextInt(3)) : "page-" + random.nextInt(5);
            Path file = pages.resolve(name + ".adoc");
            if (random.nextInt(6) == 0) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, text(random));
            }
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> SNIPPETS.get(random.nextInt(SNIPPETS.size())))
                .reduce("", (before, next) -> before + "\n\n" + next);
    }

    private static void damage(Path folder, Random random) throws IOException {
        for (int left = Files.exists(folder) ? 3 : 0; left > 0; left--) {
            List<Path> files = list(folder);
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(5)) {
                case 0 -> Files.deleteIfExists(files.size() > 1 ? file : folder.resolve("none"));
                case 1 -> Files.write(file, new byte[0]);
                case 2 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                case 3 -> Files.write(file, Files.readAllBytes(files.get(0)));
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    longer[random.nextInt(longer.length)]++;
                    Files.write(file, longer);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Outcome outcome(Path site, BodyConverter converter) throws IOException {
        Problems problems = new Problems();
        Map<String, Body> bodies = new TreeMap<>();
        for (int page = 0; page < 5; page++) {
            String name = "content/en/pages/page-" + page + ".adoc";
            Path file = site.resolve(name);
            if (Files.exists(file)) {
                SourceFile source = new SourceFile(file, name, new Language("en"), DocumentType.PAGE, "page-" + page);
                bodies.put(name, converter.convert(source, Files.readString(file), problems));
            }
        }
        return new Outcome(bodies, problems.found());
    }
}
