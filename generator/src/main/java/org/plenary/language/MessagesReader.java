package org.plenary.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.theme.ThemeFolder;

/** Reads the message bundles of all languages and checks that each has what the others have. */
public final class MessagesReader {

    private static final String FOLDER = "i18n";
    private static final Language ENGLISH = new Language("en");

    private final ThemeFolder templates;
    private final Problems problems;

    private MessagesReader(ThemeFolder templates, Problems problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /**
     * The messages of each language; one that can't be read is a problem and left out.
     *
     * @param templates the folder of the templates; bundles are in {@code i18n/} below it
     */
    public static Bundles read(ThemeFolder templates, List<Language> languages, Problems problems) throws IOException {
        MessagesReader reader = new MessagesReader(templates, problems);
        Map<String, Map<String, BundleLine>> bundles = new LinkedHashMap<>();
        Map<Language, Messages> messages = new LinkedHashMap<>();
        for (Language language : languages) {
            Map<String, BundleLine> bundle = reader.bundle(language);
            bundles.put(reader.name(language), bundle);
            messages.put(language, new Messages(language, reader.readable(language, bundle)));
        }
        BundleChecks.run(bundles, problems);
        return new Bundles(messages);
    }

    /** Whether a file of the templates, by its path below them, is one of those that messages are read from. */
    public static boolean isBundle(String file) {
        return file.startsWith(FOLDER + "/");
    }

    private Map<String, BundleLine> bundle(Language language) throws IOException {
        Map<String, BundleLine> bundle = new LinkedHashMap<>();
        for (BundleLine line : lines(language)) {
            BundleLine before = bundle.putIfAbsent(line.key(), line);
            if (before != null) {
                problems.add(
                        new Place(name(language), line.line()),
                        Code.DUPLICATE_MESSAGE,
                        "the message '" + line.key() + "' stands here and in line " + before.line(),
                        "keep one of the lines");
            }
        }
        return bundle;
    }

    private List<BundleLine> lines(Language language) throws IOException {
        Optional<Path> file = templates.find(FOLDER + "/" + fileName(language));
        if (file.isEmpty()) {
            problems.add(
                    Place.of(name(language)),
                    Code.MISSING_FILE,
                    "there are no messages in " + language.nameIn(ENGLISH),
                    "copy the bundle of another language to this name and translate it");
            return List.of();
        }
        try {
            return BundleLine.read(Files.readAllLines(file.get()));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            problems.add(
                    Place.of(name(language)),
                    Code.BAD_VALUE,
                    "this bundle can't be read",
                    "save it again with encoding UTF-8, and without \\u but for signs of four digits");
            return List.of();
        }
    }

    private Map<String, String> readable(Language language, Map<String, BundleLine> bundle) {
        Set<String> broken = bundle.values().stream()
                .filter(line -> !isReadable(language, line))
                .map(BundleLine::key)
                .collect(Collectors.toSet());
        return bundle.values().stream()
                .filter(line -> !broken.contains(line.key()))
                .collect(Collectors.toMap(BundleLine::key, BundleLine::pattern));
    }

    private boolean isReadable(Language language, BundleLine line) {
        if (line.pattern().isBlank()) {
            problems.add(
                    new Place(name(language), line.line()),
                    Code.BAD_VALUE,
                    "the message '" + line.key() + "' has no text",
                    "write it behind the =, in " + language.nameIn(ENGLISH));
            return false;
        }
        try {
            new MessageFormat(line.pattern(), ULocale.forLanguageTag(language.tag()));
            return true;
        } catch (IllegalArgumentException e) {
            problems.add(
                    new Place(name(language), line.line()),
                    Code.BAD_VALUE,
                    "the message '" + line.key() + "' can't be read: " + e.getMessage(),
                    "write it as an ICU message: {name} for an argument, '{' for a brace, and an other {...} in every plural");
            return false;
        }
    }

    private String name(Language language) {
        return templates.place(FOLDER + "/" + fileName(language), 0).file();
    }

    private static String fileName(Language language) {
        return "messages_" + language + ".properties";
    }
}
