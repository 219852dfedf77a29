package org.plenary.asciidoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.jspecify.annotations.NullUnmarked;
import org.plenary.content.HiddenSigns;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/** Serves every {@code include::} itself: AsciiDoc files below the content folder by their real path, a bounded number of them. */
@NullUnmarked
final class SafeIncludes extends IncludeProcessor {

    private static final int MAX_INCLUDES = 50;
    private static final long MAX_BYTES = 1_000_000;
    private static final Set<String> PARTS = Set.of("lines", "tag", "tags");

    private final Path root;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private SourceFile source;
    private Problems problems;
    private int count;
    private long bytes;

    SafeIncludes(Path root) {
        this.root = root;
    }

    /** Forgets the last document and gets ready for the next. */
    void begin(SourceFile next, Problems where) {
        source = next;
        problems = where;
        texts.clear();
        count = 0;
        bytes = 0;
    }

    /** The document with this text of its own and all that it included. */
    Texts texts(String own) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(source.name(), own);
        all.putAll(texts);
        return new Texts(source, all);
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        Place place = place(reader);
        Path including = Files.isRegularFile(Path.of(reader.getFile() == null ? "" : reader.getFile()))
                ? Path.of(reader.getFile())
                : source.path();
        try {
            Path file = including.resolveSibling(target).normalize();
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !file.toRealPath().startsWith(root)) {
                problem(place, Code.MISSING_FILE, "the included file '" + target + "' does not exist in content/");
            } else if (!target.endsWith(".adoc")) {
                problem(place, Code.REFUSED, "only .adoc files can be included, not '" + target + "'");
            } else if (attributes.keySet().stream().anyMatch(PARTS::contains)) {
                problem(place, Code.REFUSED, "only whole files can be included, not some lines or tags of one");
            } else if (++count > MAX_INCLUDES || (bytes += Files.size(file)) > MAX_BYTES) {
                problem(place, Code.REFUSED, "too many or too large files are included (perhaps one includes itself)");
            } else {
                push(reader, file, attributes);
            }
        } catch (IOException | InvalidPathException e) {
            problem(place, Code.MISSING_FILE, "the included file '" + target + "' can't be read");
        }
    }

    private void push(PreprocessorReader reader, Path file, Map<String, Object> attributes) throws IOException {
        String name = (Inventory.FOLDER + "/" + root.relativize(file.toRealPath())).replace('\\', '/');
        String text = Files.readString(file);
        texts.put(name, text);
        HiddenSigns.refuse(name, text.lines().toList(), problems);
        Optional<String> safe = TextChecks.check(name, text, problems);
        reader.pushInclude(safe.orElse(""), file.toString(), name, 1, attributes);
    }

    private Place place(PreprocessorReader reader) {
        String path = reader.getFile() == null ? "" : reader.getFile();
        String name = texts.keySet().stream()
                .filter(known -> path.replace('\\', '/').endsWith("/" + known))
                .findFirst()
                .orElse(source.name());
        return new Place(name, Math.max(reader.getLineNumber() - 1, 1));
    }

    private void problem(Place place, Code code, String message) {
        problems.add(
                place,
                code,
                message,
                "includes are written like include::_notice.adoc[] and are looked for beside the file that includes them");
    }
}
