package org.plenary.source;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.Language;
import org.plenary.problem.Place;

/**
 * A content file, known by its folder and name.
 *
 * @param path where it is on disk
 * @param name as problems name it: {@code content/nl/sessions/opening.adoc}
 * @param id the file name without {@code .adoc}; the same in every language
 * @param key how the file is named inside its language's folder, which is how documents link to each other: {@code sessions/opening}
 */
public record SourceFile(
        Path path, String name, Language language, DocumentType type, String id, String key, Standing standing) {

    /** Names that are devices on Windows, with any ending. */
    static final String DEVICES = "con|prn|aux|nul|com\\d|lpt\\d";

    /** What no name begins with. */
    static final String NO_DEVICE = "(?!(?:" + DEVICES + ")(?:\\.|$))";

    /** The form of ids, and of every part of an address; long enough for any title, short enough for any file system. */
    public static final Pattern ID = Pattern.compile("(?!.{101})" + NO_DEVICE + "[a-z0-9]+(?:-[a-z0-9]+)*+");

    private static final Pattern NAME = Pattern.compile(Inventory.FOLDER + "/([^/]+)/([^/]+)/(" + ID + ")\\.adoc");

    public SourceFile(Path path, String name, Language language, DocumentType type, String id) {
        this(path, name, language, type, id, key(type, id), Standing.OWN);
    }

    SourceFile standing(Standing other) {
        return new SourceFile(path, name, language, type, id, key, other);
    }

    /** Whether several editions share it. */
    public boolean isShared() {
        return standing == Standing.SHARED;
    }

    public Place line(int line) {
        return new Place(name, line);
    }

    public Place place() {
        return Place.of(name);
    }

    /** The name of the file that would hold the same document in another language, shared when this one is. */
    public String nameIn(Language other) {
        String rest = "/" + key + ".adoc";
        return name.substring(
                        0, name.length() - rest.length() - language.toString().length())
                + other
                + rest;
    }

    public static String key(DocumentType type, String id) {
        return type.folder() + "/" + id;
    }

    /** The name of the file that would hold a document in a language. */
    public static String name(Language language, DocumentType type, String id) {
        return folder(language, type) + id + ".adoc";
    }

    /** The content file of a name, whether it is there or not; empty when none can have this name. */
    public static Optional<SourceFile> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? DocumentType.ofFolder(parts.group(2))
                        .flatMap(type -> Language.of(parts.group(1))
                                .map(language -> new SourceFile(Path.of(name), name, language, type, parts.group(3))))
                : Optional.empty();
    }

    /** Whether a file of this name holds a document of a type, in whatever language. */
    public static boolean isOf(DocumentType type, String name) {
        return name.matches(Inventory.FOLDER + "/[^/]+/" + type.folder() + "/[^/]+\\.adoc");
    }

    /** The tag of the language that a file of this name is in. */
    public static Optional<String> languageOf(String name) {
        String[] parts = name.split("/");
        return parts.length > 2 ? Optional.of(parts[1]) : Optional.empty();
    }

    /** The folder of a type in a language, with a final slash. */
    public static String folder(Language language, DocumentType type) {
        return Inventory.FOLDER + "/" + language + "/" + type.folder() + "/";
    }
}
