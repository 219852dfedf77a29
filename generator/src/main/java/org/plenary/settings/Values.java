package org.plenary.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;

/** What a site's file of settings says, key by key, and where; takes what is wrong with a value. */
final class Values {

    private final Properties values = new Properties();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Integer> lines;
    private final Problems problems;

    private Values(Map<String, Integer> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Reads them.
     *
     * @param overrides values that win over the file's; keys that aren't settings of Plenary's own are ignored
     * @return empty when there is nothing to be read
     */
    static Optional<Values> read(Path root, Map<?, ?> overrides, Problems problems) throws IOException {
        Path file = root.resolve(SettingsReader.FILE);
        if (!Files.exists(file)) {
            problems.add(
                    Place.of(SettingsReader.FILE),
                    Code.MISSING_FILE,
                    "this file is missing",
                    "it holds the settings of the site");
            return Optional.empty();
        }
        Values read;
        try {
            List<String> lines = Files.readAllLines(file);
            read = new Values(lines(lines), problems);
            read.values.load(new StringReader(String.join("\n", lines)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            problems.add(
                    Place.of(SettingsReader.FILE),
                    Code.BAD_SETTING,
                    "this file can't be read",
                    "save it again with encoding UTF-8");
            return Optional.empty();
        }
        read.checkKeys();
        read.refuseGaps();
        overrides.keySet().stream()
                .map(String::valueOf)
                .filter(key -> Setting.of(key).isPresent())
                .forEach(key -> read.override(key, String.valueOf(overrides.get(key))));
        return Optional.of(read);
    }

    /** Keys that aren't Plenary's are JBake's, or of nobody's concern, unless one of Plenary's is meant. */
    private void checkKeys() {
        values.stringPropertyNames().stream()
                .filter(key -> !Setting.isKnown(key))
                .forEach(key -> {
                    Optional<String> meant = Setting.meant(key);
                    if (meant.isPresent()) {
                        unknown(key, "did you mean '" + meant.get() + "'?");
                    } else if (Setting.isOwn(key)) {
                        unknown(key, Suggestion.hint(key, Setting.keys()));
                    }
                });
    }

    private void unknown(String key, String hint) {
        bad(key, "unknown setting '" + key + "'", hint);
    }

    /** JBake would put the environment, files and more in the place of these; for its own settings too. */
    private void refuseGaps() {
        values.stringPropertyNames().stream()
                .filter(key -> values.getProperty(key).contains("${"))
                .sorted()
                .forEach(key -> {
                    bad(key, "nothing is filled in for ${...} in '" + key + "'", "write the value itself");
                    refused.add(key);
                });
        refused.forEach(values::remove);
    }

    Optional<String> value(Setting setting) {
        return value(setting.key());
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    <T> Optional<T> required(Setting setting, Function<String, Optional<T>> read) {
        String key = setting.key();
        Optional<String> value = value(key);
        if (value.isEmpty() && !refused.contains(key)) {
            bad(key, "the setting '" + key + "' is missing", "add a line " + key + "=...");
        }
        return value.flatMap(read);
    }

    /** One of the choices of a setting. */
    String oneOf(Setting setting) {
        String usual = setting.choices().get(0);
        String value = value(setting).orElse(usual);
        if (setting.choices().contains(value)) {
            return value;
        }
        bad(setting, "'" + value + "' is not known here", Suggestion.hint(value, setting.choices()));
        return usual;
    }

    boolean isYes(Setting setting) {
        return oneOf(setting).equals("yes");
    }

    /** The keys of a setting that any name can end. */
    List<String> keys(Setting setting) {
        return values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(setting.beginning()))
                .toList();
    }

    /** The line of each key that the file has and nothing wins over. */
    Map<String, Integer> lines() {
        return lines;
    }

    void bad(Setting setting, String message, String hint) {
        bad(setting.key(), message, hint);
    }

    void bad(String key, String message, String hint) {
        problems.add(place(key), Code.BAD_SETTING, message, hint);
    }

    Place place(String key) {
        return new Place(SettingsReader.FILE, lines.getOrDefault(key, 0));
    }

    private void override(String key, String value) {
        values.setProperty(key, value);
        lines.remove(key);
    }

    /** The line of each key; of one that stands twice the last, which holds. */
    private static Map<String, Integer> lines(List<String> lines) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byKey.put(lines.get(i).strip().split("[\\s=:]", 2)[0], i + 1);
        }
        return byKey;
    }
}
