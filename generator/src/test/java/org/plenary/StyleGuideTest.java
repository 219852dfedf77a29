package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of {@code site.style-guide} shows every component, and each component says what its parameters are. */
class StyleGuideTest {

    private static final Path TEMPLATES = Path.of("../templates");
    private static final Pattern LIST = Pattern.compile("components = \\[([^]]*)]");
    private static final Pattern MACRO = Pattern.compile(
            "(<#--(?:(?!-->).)*-->)?\\s*(?:<#import[^>]*>\\s*)*<#macro ([\\w-]+)([^>]*)>", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\s([a-z]\\w*)");

    @Test
    void showsEveryComponent() throws IOException {
        Matcher list = LIST.matcher(Files.readString(TEMPLATES.resolve("pages/style-guide.ftlh")));
        assertThat(list.find()).isTrue();
        List<String> shown =
                Stream.of(list.group(1).replace("\"", "").split(", ")).sorted().toList();

        assertThat(shown).isEqualTo(names("components")).isEqualTo(names("examples"));
    }

    @Test
    void findsTheParametersOfEveryComponentInTheCommentAboveIt() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (String name : names("components")) {
            Matcher macro = MACRO.matcher(Files.readString(TEMPLATES.resolve("components/" + name + ".ftlh")));
            assertThat(macro.find()).as(name).isTrue();
            String comment = String.valueOf(macro.group(1));
            Matcher parameter = PARAMETER.matcher(macro.group(3).replaceAll("=(\"[^\"]*\"|\\S+)", ""));
            while (parameter.find()) {
                if (!Pattern.compile("(?m)^ +" + parameter.group(1) + " ")
                        .matcher(comment)
                        .find()) {
                    unexplained.add(name + ": " + parameter.group(1));
                }
            }
        }
        assertThat(unexplained).isEmpty();
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".ftlh", ""))
                    .sorted()
                    .toList();
        }
    }
}
