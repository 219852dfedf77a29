package org.plenary.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.content.Common;
import org.plenary.content.HiddenSigns;
import org.plenary.language.Language;
import org.plenary.language.Slug;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * Starts a text: a file in every language of the site, which passes every check as it is. No file is ever overwritten: it makes all or none.
 *
 * <pre>{@code
 * Optional<String> made = new NewText(root, System.getProperties(), Clock.systemUTC(), problems).make("session", "Opening ceremony", "");
 * }</pre>
 */
public final class NewText {

    private static final String EXAMPLE =
            "write it like ./mvnw plenary:new -Dtype=session -Dtitle=\"Opening ceremony\"";

    /** What Java puts in the place of a letter that it can't read. */
    private static final String LOST = "\uFFFD";

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;

    /**
     * @param root the folder with {@code jbake.properties} and {@code content}
     * @param overrides settings that win over the file's
     */
    public NewText(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
    }

    /**
     * Makes the files.
     *
     * @param type such as {@code session}
     * @param name of the files, without {@code .adoc}; empty to make one from the title
     * @return which files it made and what comes next; empty after a problem, and then it made none
     */
    public Optional<String> make(String type, String title, String name) throws IOException {
        Optional<Settings> settings = SettingsReader.read(root, overrides, clock, problems);
        Optional<DocumentType> known = type(type);
        checkTitle(title.strip());
        Optional<String> id = id(title, name);
        if (settings.isEmpty() || known.isEmpty() || id.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        Map<String, String> files = files(settings.get(), known.get(), title.strip(), id.get());
        files.keySet().forEach(file -> Grounds.check(root, file, problems));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        write(files);
        return Optional.of(summary(List.copyOf(files.keySet())));
    }

    private Optional<DocumentType> type(String given) {
        Optional<DocumentType> type = Stream.of(DocumentType.values())
                .filter(one -> Form.key(one).equals(given))
                .findFirst();
        if (type.isEmpty()) {
            problems.add(
                    Place.of("-Dtype"),
                    Code.UNKNOWN_TYPE,
                    given.isEmpty() ? "what kind of text it is isn't said" : "'" + given + "' is not a kind of text",
                    given.isEmpty() ? EXAMPLE : Suggestion.hint(given, Form.keys()));
        }
        return type;
    }

    /** What would be more than one line of the header, or would not be seen there, is no title. */
    private void checkTitle(String title) {
        if (title.isEmpty()) {
            problems.add(Place.of("-Dtitle"), Code.BAD_VALUE, "a text needs a title", EXAMPLE);
        } else if (title.length() > Common.MAX_TITLE) {
            problems.add(
                    Place.of("-Dtitle"),
                    Code.BAD_VALUE,
                    "the title has more than " + Common.MAX_TITLE + " letters",
                    "give it a short one; the rest belongs in the text");
        } else if (!HiddenSigns.refuse(Place.of("-Dtitle"), title, problems) && title.contains(LOST)) {
            problems.add(
                    Place.of("-Dtitle"),
                    Code.REFUSED,
                    "a letter of the title was lost on the way: this terminal doesn't speak UTF-8",
                    "type the title without it, choose the name with -Dname=..., and mend the title in the files");
        }
    }

    private Optional<String> id(String title, String name) {
        String slug = Slug.of(name.isEmpty() ? title : name);
        if (name.isEmpty() && slug.isEmpty() && !title.isBlank()) {
            problems.add(
                    Place.of("-Dtitle"),
                    Code.BAD_FILE_NAME,
                    "the title has no letter or digit that the name of the file could be made from",
                    "choose the name yourself: -Dname=opening-ceremony");
        } else if (!name.isEmpty() && !SourceFile.ID.matcher(name).matches()) {
            problems.add(
                    Place.of("-Dname"),
                    Code.BAD_FILE_NAME,
                    "'" + name + "' can't be the name of a file here",
                    "use small letters a to z, digits and hyphens" + (slug.isEmpty() ? "" : ", such as " + slug));
        } else {
            return Optional.of(name.isEmpty() ? slug : name).filter(id -> !id.isEmpty());
        }
        return Optional.empty();
    }

    /** What each file will say, by its name; the one with the facts comes first. */
    private static Map<String, String> files(Settings settings, DocumentType type, String title, String id) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Language language : settings.languages()) {
            String name = SourceFile.name(language, type, id);
            files.put(
                    name,
                    language.equals(settings.firstLanguage())
                            ? Form.original(type, title, settings)
                            : Form.translation(type, title, name));
        }
        return files;
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static String summary(List<String> names) {
        String files = names.size() == 1 ? "a file" : names.size() + " files";
        String next = names.size() == 1
                ? "Write the text in it."
                : "Write the text in the first. Readers of the other languages get that, until you say with plenary:translated that"
                        + " theirs is translated.";
        return "Plenary made " + files + ":\n  " + String.join("\n  ", names) + "\n" + next;
    }
}
