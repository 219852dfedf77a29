package org.plenary.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogRecord;
import org.plenary.asciidoc.Starter;

/**
 * An example of the guide to problems: the files below one or more titles {@code .Wrong: name}, and those below the {@code .Right: name} that
 * follow. Each side is whole: what only the other side shows isn't there.
 *
 * @param code the section it stands in
 * @param number 1 for the first of its section
 */
record GuideExample(String code, int number, List<Part> wrong, List<Part> right) {

    static final Path GUIDE = Path.of("../docs/content/en/pages/problems.adoc");

    private static final String CHAPTER = "What each code means";
    private static final String WRONG = "Wrong: ";
    private static final String RIGHT = "Right: ";

    /**
     * One listing.
     *
     * @param name of the file, from the root of the site; of commands, what they do
     * @param language of the listing; {@code sh} for git commands instead of a file
     */
    record Part(String name, String language, String text) {

        boolean isCommands() {
            return language.equals("sh");
        }
    }

    /** All examples of the guide, as Asciidoctor reads it, in its order. */
    static List<GuideExample> all() throws IOException {
        try (Asciidoctor asciidoctor = Starter.start()) {
            List<LogRecord> log = new ArrayList<>();
            asciidoctor.registerLogHandler(log::add);
            StructuralNode guide =
                    asciidoctor.load(Files.readString(GUIDE), Options.builder().build());
            if (!log.isEmpty()) {
                throw new IllegalStateException(GUIDE + ": " + log.get(0).getMessage());
            }
            return guide.findBy(Map.of("context", ":section")).stream()
                    .filter(section -> section.getTitle().equals(CHAPTER))
                    .flatMap(chapter -> chapter.getBlocks().stream())
                    .filter(Section.class::isInstance)
                    .flatMap(section -> of(section).stream())
                    .toList();
        }
    }

    private static List<GuideExample> of(StructuralNode section) {
        List<GuideExample> examples = new ArrayList<>();
        List<Part> wrong = new ArrayList<>();
        List<Part> right = new ArrayList<>();
        for (StructuralNode block : section.getBlocks()) {
            String title = String.valueOf(block.getTitle());
            if (title.startsWith(WRONG) && !right.isEmpty()) {
                examples.add(new GuideExample(section.getTitle(), examples.size() + 1, wrong, right));
                wrong = new ArrayList<>();
                right = new ArrayList<>();
            }
            if (title.startsWith(WRONG)) {
                wrong.add(part(title.substring(WRONG.length()), block));
            } else if (title.startsWith(RIGHT)) {
                right.add(part(title.substring(RIGHT.length()), block));
            }
        }
        if (!wrong.isEmpty() || !right.isEmpty()) {
            examples.add(new GuideExample(section.getTitle(), examples.size() + 1, wrong, right));
        }
        return examples;
    }

    private static Part part(String name, StructuralNode block) {
        return new Part(name, String.valueOf(block.getAttribute("language")), ((Block) block).getSource() + "\n");
    }

    @Override
    public String toString() {
        return code + " " + number;
    }
}
