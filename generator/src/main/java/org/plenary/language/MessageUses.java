package org.plenary.language;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.ReadFailure;
import org.plenary.theme.ThemeFolder;

/** Finds the messages that templates use, as {@code t("...")}, without rendering them. Keys that are computed are found when they are used. */
public final class MessageUses {

    /** @param key a part of it may be known later: <code>kind.session.${of.kind()}</code> */
    record Use(String key, Place place) {

        boolean isOfAny(Set<String> messages) {
            return messages.contains(key) || isComputed() && messages.stream().anyMatch(form().asMatchPredicate());
        }

        private boolean isComputed() {
            return COMPUTED.matcher(key).find();
        }

        Pattern form() {
            return Pattern.compile(
                    Arrays.stream(COMPUTED.split(key, -1)).map(Pattern::quote).collect(Collectors.joining(".+")));
        }
    }

    private static final String ENDING = ".ftlh";
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern USE = Pattern.compile("\\bt\\(\\s*\\\\?([\"'])(.+?)\\\\?\\1");
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{[^}]*}");

    private MessageUses() {}

    /** Names each message that no bundle has, where templates use it. */
    public static void check(ThemeFolder templates, Bundles bundles, Problems problems) throws IOException {
        Set<String> keys = bundles.keys();
        if (!templates.exists() || keys.isEmpty()) {
            return;
        }
        for (Use use : read(templates, problems)) {
            if (!use.isOfAny(keys)) {
                String key = COMPUTED.matcher(use.key).replaceAll("*");
                problems.add(
                        use.place,
                        Code.MISSING_MESSAGE,
                        "there is no message '" + key + "'",
                        "add a line " + key + "=... to every bundle in templates/i18n/");
            }
        }
    }

    static List<Use> read(ThemeFolder templates, Problems problems) throws IOException {
        List<Use> uses = new ArrayList<>();
        for (Map.Entry<String, Path> file : templates.files().entrySet()) {
            String name = file.getKey();
            if (!name.endsWith(ENDING)) {
                continue;
            }
            List<String> lines = withoutComments(text(file.getValue(), templates.place(name, 0), problems))
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                Place place = templates.place(name, i + 1);
                USE.matcher(lines.get(i)).results().forEach(found -> uses.add(new Use(found.group(2), place)));
            }
        }
        return uses;
    }

    /** What a template says; nothing, with a problem, when it is not text. */
    private static String text(Path file, Place place, Problems problems) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            ReadFailure.tell(place, e, problems);
            return "";
        }
    }

    /** With as many lines as before. */
    private static String withoutComments(String template) {
        return COMMENT.matcher(template)
                .replaceAll(comment -> "\n".repeat((int)
                        comment.group().chars().filter(c -> c == '\n').count()));
    }
}
