package org.plenary.asciidoc;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.content.Fingerprint;
import org.plenary.content.HiddenSigns;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/**
 * Puts every {@code include::} in its place before Asciidoctor sees the text, so that Asciidoctor itself reads no file at all: AsciiDoc
 * files below the content folder by their real path, a bounded number of them.
 */
final class Includes {

    private static final Pattern INCLUDE = Pattern.compile("include::([^\\s\\[](?:[^\\[]*[^\\s\\[])?)\\[(.*)\\]");
    private static final Pattern CONDITION = Pattern.compile("(?:ifn?def|ifeval|endif)::\\S*\\[.*\\]");
    private static final Pattern IN_CELL = Pattern.compile(".*[|!]\\s*(?:include|ifn?def|ifeval)::[^\\[]*\\[.*");
    private static final String ENDING = ".adoc";
    private static final String FORM =
            "includes are written like include::_notice.adoc[] and are looked for beside the file that includes them";

    private final Path root;
    private final boolean shared;
    private final Problems problems;
    private final List<FlatText.Line> lines = new ArrayList<>();
    private final Map<String, String> included = new HashMap<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private int count;
    private int characters;
    private boolean complete = true;

    private Includes(Path root, boolean shared, Problems problems) {
        this.root = root;
        this.shared = shared;
        this.problems = problems;
    }

    /**
     * The text of a document and all that it includes; empty, with a problem, when that is too much.
     *
     * @param root the content folder, as a real path
     * @param before lines that go before it
     */
    static Optional<FlatText> expand(
            Path root, SourceFile source, List<String> before, String text, Problems problems) {
        Includes includes = new Includes(root, source.isShared(), problems);
        Fences none = new Fences();
        before.forEach(line -> includes.lines.add(new FlatText.Line(line, source.place(), none.next(line))));
        includes.open.push(includes.real(source.path()));
        includes.add(source.name(), text, new Fences());
        return includes.complete
                ? Optional.of(new FlatText(source, includes.lines, includes.included))
                : Optional.empty();
    }

    private Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private void add(String name, String text, Fences fences) {
        int number = 0;
        for (String line : text.lines().toList()) {
            Place place = new Place(name, ++number);
            characters += line.length() + 1;
            if (complete && characters > Limits.CHARACTERS) {
                refuse(
                        place,
                        "from here on the text is longer than " + Limits.CHARACTERS + " characters",
                        "split it into several pages");
                complete = false;
            }
            if (complete) {
                HiddenSigns.refuse(place, line, problems);
                add(Marks.strip(line).stripTrailing(), place, fences);
            }
        }
    }

    private void add(String line, Place place, Fences fences) {
        Fences.Kind kind = fences.next(line);
        boolean comment = kind == Fences.Kind.COMMENT;
        Matcher include = INCLUDE.matcher(line);
        if (!comment && include.matches()) {
            include(include.group(1), include.group(2), place, fences);
        } else if (!comment && CONDITION.matcher(line).matches()) {
            refuse(
                    place,
                    "a text can't depend on conditions (ifdef, ifndef, ifeval)",
                    "write what all readers should see");
            lines.add(new FlatText.Line("", place, kind));
        } else {
            if (kind == Fences.Kind.TEXT && IN_CELL.matcher(line).matches()) {
                refuse(place, "an include can't follow the | of a cell", "give it a line of its own, below the |");
            }
            lines.add(new FlatText.Line(line, place, kind));
        }
    }

    private void include(String target, String attributes, Place place, Fences fences) {
        if (shared) {
            refuse(place, "a text that editions share can't include others", "write the words here");
            return;
        }
        Optional<Path> file = find(target, place);
        if (file.isEmpty()) {
            return;
        }
        String name = file.get().getFileName().toString();
        if (!name.endsWith(ENDING)) {
            refuse(place, "only .adoc files can be included, not '" + target + "'", FORM);
        } else if (open.contains(file.get())) {
            refuse(place, "'" + name + "' would include itself, without end", "take this line out");
        } else if (!name.startsWith("_")) {
            refuse(
                    place,
                    "'" + name + "' is a page of its own, so it can't be included",
                    "put the words that both need into a file such as _" + name + ", and include that in both");
        } else if (!attributes.isBlank()) {
            refuse(
                    place,
                    "only whole files can be included, as they are",
                    "leave the brackets empty: include::" + target + "[]");
        } else if (open.size() > Limits.INCLUDE_DEPTH) {
            refuse(place, "more than " + Limits.INCLUDE_DEPTH + " files include each other in a row", FORM);
        } else if (++count > Limits.INCLUDES) {
            refuse(place, "this text includes more than " + Limits.INCLUDES + " files", "put some of them together");
        } else {
            include(file.get(), place, fences);
        }
    }

    private void include(Path file, Place place, Fences fences) {
        String name = (Inventory.FOLDER + "/" + root.relativize(file)).replace('\\', '/');
        try {
            if (Files.size(file) > 4L * Limits.CHARACTERS) {
                refuse(place, "the included file '" + name + "' is too large", "split it into several pages");
                return;
            }
            String text = Files.readString(file);
            included.put(name, Fingerprint.of(text));
            open.push(file);
            add(name, text.startsWith("\uFEFF") ? text.substring(1) : text, fences);
            open.pop();
        } catch (CharacterCodingException e) {
            problems.add(
                    Place.of(name), Code.REFUSED, "this file is not in UTF-8", "save it again with encoding UTF-8");
        } catch (IOException e) {
            problems.add(place, Code.MISSING_FILE, "the included file '" + name + "' can't be read", FORM);
        }
    }

    /** The file that an include means, by its real path; else a problem. Of what is outside the content folder nothing is told. */
    private Optional<Path> find(String target, Place place) {
        Path folder = open.element().resolveSibling("");
        try {
            Path file = folder.resolve(target).normalize();
            if (file.startsWith(root) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                refuse(place, "'" + target + "' is a folder; only a file can be included", FORM);
                return Optional.empty();
            }
            if (file.startsWith(root)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(root)) {
                return Optional.of(file.toRealPath());
            }
        } catch (IOException | InvalidPathException e) {
            // The same to the editor: there is no such file.
        }
        problems.add(
                place,
                Code.MISSING_FILE,
                "the included file '" + target + "' does not exist in " + Inventory.FOLDER + "/",
                hint(target, folder));
        return Optional.empty();
    }

    private static String hint(String target, Path folder) {
        Collection<String> beside = List.of();
        try (Stream<Path> files = Files.list(folder)) {
            beside = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("_") && name.endsWith(ENDING))
                    .toList();
        } catch (IOException e) {
            // Then there is nothing to suggest.
        }
        String near = Suggestion.hint(target, beside);
        return near.startsWith("did you mean") ? near : FORM;
    }

    private void refuse(Place place, String message, String hint) {
        problems.add(place, Code.REFUSED, message, hint);
    }
}
