package org.plenary.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.publish.Output;
import org.plenary.publish.Publisher;
import org.plenary.trace.Reads;
import org.plenary.trace.Shelf;
import org.plenary.trace.Shelves;

class ReuseTest {

    private final Map<String, String> titles = new HashMap<>(Map.of("a", "Alpha", "b", "Beta"));
    private final List<String> made = new ArrayList<>();
    private String plan = "plan";
    private Optional<String> circumstances = Optional.of("code");
    private Path folder = Path.of("");

    @BeforeEach
    void bakeOnce(@TempDir Path somewhere) throws IOException {
        folder = somewhere.resolve("site");
        assertThat(bake()).containsExactly("a.html", "b.html", "all.html");
    }

    /** The outputs that a bake makes: a page for each title, and one with both. */
    private List<String> bake() throws IOException {
        made.clear();
        Shelf<String> shelf = new Shelf<>("title", key -> titles.getOrDefault(key, ""));
        Reuse reuse = Reuse.of(folder, circumstances, new Shelves(List.of(shelf)));
        List<Output> outputs = new ArrayList<>();
        for (Output output :
                List.of(page("a.html", shelf, "a"), page("b.html", shelf, "b"), page("all.html", shelf, "a", "b"))) {
            outputs.add(reuse.make(output));
        }
        new Publisher(folder).publish(outputs);
        reuse.note();
        return List.copyOf(made);
    }

    private Output page(String path, Shelf<String> shelf, String... keys) {
        return Output.planned(path, plan, () -> {
            made.add(path);
            StringBuilder text = new StringBuilder(plan);
            for (String key : keys) {
                text.append(' ').append(shelf.take(key));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    @Test
    void whatDidNotChangeIsKept() throws IOException {
        assertThat(bake()).isEmpty();
        assertThat(bake()).isEmpty();
        assertThat(folder.resolve("all.html")).hasContent("plan Alpha Beta");
    }

    @Test
    void whatReadAPartThatChangedIsMadeAgain() throws IOException {
        titles.put("a", "Another");
        assertThat(bake()).containsExactly("a.html", "all.html");
        assertThat(folder.resolve("all.html")).hasContent("plan Another Beta");
        assertThat(bake()).isEmpty();
    }

    @Test
    void anotherPlanMakesAllAgain() throws IOException {
        plan = "another";
        assertThat(bake()).hasSize(3);
    }

    @Test
    void otherCodeMakesAllAgain() throws IOException {
        circumstances = Optional.of("other code");
        assertThat(bake()).hasSize(3);
    }

    @Test
    void unknownCodeKeepsNothing() throws IOException {
        circumstances = Optional.empty();
        assertThat(bake()).hasSize(3);
        assertThat(bake()).hasSize(3);
    }

    @Test
    void whatSomebodyElseWroteOverIsMadeAgain() throws IOException {
        Files.writeString(folder.resolve("b.html"), "plan Zeta");
        assertThat(bake()).containsExactly("b.html");
        assertThat(folder.resolve("b.html")).hasContent("plan Beta");
    }

    @Test
    void whatSomebodyElseTouchedIsMadeAgain() throws IOException {
        Files.setLastModifiedTime(folder.resolve("b.html"), FileTime.fromMillis(0));
        assertThat(bake()).containsExactly("b.html");
    }

    @Test
    void whatSomebodyElseTookAwayIsMadeAgain() throws IOException {
        Files.delete(folder.resolve("b.html"));
        assertThat(bake()).containsExactly("b.html");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 60})
    void aDamagedNoteIsNone(int at) throws IOException {
        Path note = folder.resolveSibling("site.made");
        byte[] bytes = Files.readAllBytes(note);
        bytes[at] ^= 4;
        Files.write(note, bytes);
        assertThat(bake()).hasSize(3);
        assertThat(bake()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void halfANoteIsNone(int length) throws IOException {
        Path note = folder.resolveSibling("site.made");
        byte[] bytes = Files.readAllBytes(note);
        Files.write(note, Arrays.copyOf(bytes, length));
        assertThat(bake()).hasSize(3);
    }

    @Test
    void whatReadsSomethingThatNobodyCanCompareIsMadeEachTime() throws IOException {
        for (int i = 0; i < 2; i++) {
            Reuse reuse = Reuse.of(folder, circumstances, new Shelves(List.of()));
            Output output = reuse.make(Output.planned("unknown.html", plan, () -> {
                Reads.noteUnknown();
                return new byte[] {1};
            }));
            assertThat(output.isKept()).isFalse();
            new Publisher(folder).publish(List.of(output));
            reuse.note();
        }
    }
}
