package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.media.Size;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;

/**
 * Reads a file of {@code content/media/} as every kind there may be: it is taken, with a size if it is a picture, or named in a problem.
 *
 * @param root a folder to lay files out in
 */
public record MediaTarget(Path root) implements Target {

    private static final List<String> NAMES = List.of("a.png", "a.jpg", "a.jpeg", "a.gif", "a.pdf", "a.svg", "a.webp");

    @Override
    public void take(byte[] bytes) throws IOException {
        Path media = root.resolve(Inventory.FOLDER).resolve(Inventory.MEDIA);
        Files.createDirectories(media);
        for (String name : NAMES) {
            Files.write(media.resolve(name), bytes);
        }
        Problems problems = new Problems();

        Inventory inventory = InventoryReader.read(root, List.of(new Language("en")), problems);

        Invariants.check(problems, root);
        List<String> named = problems.list().stream()
                .map((Problem problem) -> problem.place().file())
                .toList();
        assertThat(NAMES)
                .allMatch(name -> inventory.media().containsKey(name) || named.contains("content/media/" + name));
        assertThat(inventory.media().values())
                .allMatch(file -> file.name().endsWith(".pdf")
                        || file.size().filter(MediaTarget::isSane).isPresent());
    }

    private static boolean isSane(Size size) {
        return size.width() > 0 && size.height() > 0 && (long) size.width() * size.height() <= 40_000_000;
    }
}
