package org.plenary.editing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.settings.Settings;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;

/**
 * What a new text of a type looks like before anybody has written in it: {@code session.adoc} beside this class, and so on. In a form,
 * {@code {title}}, {@code {day}} and {@code {today}} stand for the title, the first day of the conference and the day it is.
 */
final class Form {

    private static final Pattern OFFERED = Pattern.compile("// :([a-z-]+): .*");

    private Form() {}

    /** The file that carries the facts. */
    static String original(DocumentType type, String title, Settings settings) {
        return form(type)
                .replace(
                        "{day}",
                        settings.start().orElse(settings.now().toLocalDate()).toString())
                .replace("{today}", settings.now().toLocalDate().toString())
                .replace("{title}", title);
    }

    /**
     * The file of a translation that nobody has begun.
     *
     * @param name of the file, as the editor has to type it
     */
    static String translation(DocumentType type, String title, String name) {
        Stream<String> header = Stream.of(
                "= " + title,
                "// Not translated yet: readers get the original. Translate the title, what else the original says in words, and the text. Then:",
                "// ./mvnw plenary:translated -Dfile=" + name,
                ":" + Common.TRANSLATED_FROM.name() + ": " + Common.NOTHING_YET);
        Set<String> words = Schema.of(type).stream()
                .filter(attribute -> attribute.sort() == Attribute.Sort.WORD)
                .map(Attribute::name)
                .collect(Collectors.toSet());
        Stream<String> offered = form(type).lines().filter(line -> isOffered(line, words));
        Stream<String> body = Stream.of("", "// The translation begins here.");
        return Stream.of(header, offered, body).flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isOffered(String line, Set<String> names) {
        Matcher offered = OFFERED.matcher(line);
        return offered.matches() && names.contains(offered.group(1));
    }

    /** As it stands in its file. */
    static String form(DocumentType type) {
        String name = key(type) + ".adoc";
        try (InputStream form = Form.class.getResourceAsStream(name)) {
            if (form == null) {
                throw new IllegalStateException("there is no form " + name);
            }
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an editor calls a type on the command line: {@code session}. */
    static String key(DocumentType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Stream.of(DocumentType.values()).map(Form::key).toList();
    }
}
