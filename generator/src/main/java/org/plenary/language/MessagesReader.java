package org.plenary.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Reads the message bundles of all languages and checks that each has what the others have. */
public final class MessagesReader {

    private static final String FOLDER = "i18n";

    private final Path templates;
    private final Problems problems;

    private MessagesReader(Path templates, Problems problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /**
     * The messages of each language.
     *
     * @param templates the folder of the templates; bundles are in {@code i18n/} below it
     */
    public static Bundles read(Path templates, List<Language> languages, Problems problems) throws IOException {
        MessagesReader reader = new MessagesReader(templates, problems);
        Map<Language, Map<String, String>> patterns = new LinkedHashMap<>();
        for (Language language : languages) {
            patterns.put(language, reader.patterns(language));
        }
        reader.compare(patterns);
        Map<Language, Messages> messages = new LinkedHashMap<>();
        patterns.forEach((language, own) -> messages.put(language, new Messages(language, own)));
        return new Bundles(messages);
    }

    private Map<String, String> patterns(Language language) throws IOException {
        Path file = templates.resolve(FOLDER).resolve(fileName(language));
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                properties.load(text);
            } catch (CharacterCodingException | IllegalArgumentException e) {
                problems.add(
                        place(language),
                        Code.BAD_VALUE,
                        "this bundle can't be read",
                        "save it again with encoding UTF-8");
            }
        } else {
            problems.add(
                    place(language),
                    Code.MISSING_FILE,
                    "there are no messages in " + language.nameIn(new Language("en")),
                    "copy the bundle of another language to this name and translate it");
        }
        Map<String, String> patterns = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
        patterns.forEach((key, pattern) -> check(language, key, pattern));
        return patterns;
    }

    private void check(Language language, String key, String pattern) {
        try {
            new MessageFormat(pattern, ULocale.forLanguageTag(language.tag()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    place(language),
                    Code.BAD_VALUE,
                    "the message '" + key + "' can't be read: " + e.getMessage(),
                    "write it as an ICU message: {name} for an argument, '{' for a brace");
        }
    }

    private void compare(Map<Language, Map<String, String>> patterns) {
        Set<String> all = new TreeSet<>();
        patterns.values().forEach(own -> all.addAll(own.keySet()));
        patterns.forEach((language, own) -> {
            List<String> missing =
                    all.stream().filter(key -> !own.containsKey(key)).toList();
            if (!own.isEmpty() && !missing.isEmpty()) {
                problems.add(
                        place(language),
                        Code.MISSING_MESSAGE,
                        "messages are missing: " + String.join(", ", missing),
                        "add a line name=text for each; the other bundles have them");
            }
        });
    }

    private Place place(Language language) {
        return Place.ofTheme(templates, FOLDER + "/" + fileName(language), 0);
    }

    private static String fileName(Language language) {
        return "messages_" + language + ".properties";
    }
}
