package org.plenary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.TranslatedSite;
import org.plenary.translation.Translation.Status;

/** The two press releases of Mechelen, the English and the Dutch, with one thing changed at a time. */
class PressReleaseTest {

    private static final String ENGLISH = "content/en/news/belgium-and-mechelen-to-host.adoc";
    private static final String DUTCH = "content/nl/news/belgium-and-mechelen-to-host.adoc";
    private static final Path CONTENT = Path.of("..");

    /** Every so many words of the text are changed, one at a time. Each was, once; it took twenty seconds. */
    private static final int STEP = 9;

    @TempDir
    Path temp;

    private TranslatedSite site;
    private String original = "";
    private String translation = "";

    @BeforeEach
    void commit() throws IOException {
        site = new TranslatedSite(temp.resolve("site"));
        original = Files.readString(CONTENT.resolve(ENGLISH));
        translation = Files.readString(CONTENT.resolve(DUTCH));
        site.git.write(ENGLISH, original).write(DUTCH, translation).commit();
        assertThat(status()).as("as it is published").isEqualTo(Status.CURRENT);
    }

    private Status status() throws IOException {
        return site.translation(DUTCH).status();
    }

    private static int body(String text) {
        return text.indexOf("\n\n");
    }

    /** The places of words that stand between spaces, in the lines that a test takes. */
    private List<Matcher> words(Predicate<String> lines) {
        List<Matcher> words = new ArrayList<>();
        Matcher word = Pattern.compile("(?<=\\s)[A-Za-z]{2,}(?=\\s)").matcher(original);
        while (word.find()) {
            int start = original.lastIndexOf('\n', word.start()) + 1;
            String line = original.substring(start, original.indexOf('\n', start));
            if (lines.test(start > body(original) ? "" : line)) {
                Matcher found = Pattern.compile(Pattern.quote(word.group())).matcher(original);
                found.region(word.start(), word.end());
                assertThat(found.matches()).isTrue();
                words.add(found);
            }
        }
        assertThat(words).isNotEmpty();
        return words;
    }

    private void changeEach(String part, List<Matcher> words, int step) throws IOException {
        for (int i = 0; i < words.size(); i += step) {
            Matcher word = words.get(i);
            String changed = original.substring(0, word.start()) + "Elsewhere" + original.substring(word.end());
            site.git.write(ENGLISH, changed);
            Translation outdated = site.translation(DUTCH);
            assertThat(outdated.status()).as(word.group()).isEqualTo(Status.OUTDATED);
            assertThat(TranslatedSite.changes(outdated)).containsExactly(part + " -" + word.group() + " +Elsewhere");
            site.git.write(ENGLISH, original);
            assertThat(status()).as("reverted").isEqualTo(Status.CURRENT);
        }
    }

    @Test
    void aWordOfTheTitleMakesTheTranslationOutdated() throws IOException {
        changeEach("title", words(line -> line.startsWith("= ")), 1);
    }

    @Test
    void aWordOfTheHeaderMakesTheTranslationOutdated() throws IOException {
        changeEach("description", words(line -> line.startsWith(":description:")), 1);
    }

    @Test
    void aWordOfTheTextMakesTheTranslationOutdated() throws IOException {
        changeEach("text", words(String::isEmpty), STEP);
    }

    @Test
    void severalWordsAreToldOneByOneAndSinceTheFirst() throws IOException {
        site.git
                .write(ENGLISH, original.replace("Bart Somers, Mayor of", "Bart Somers, mayor of"))
                .commit();
        site.git
                .write(
                        ENGLISH,
                        original.replace("Bart Somers, Mayor of", "Bart Somers, mayor of")
                                .replace(
                                        "a global conference on cities and migrants",
                                        "a world conference on cities and migrants"))
                .commit();
        Translation outdated = site.translation(DUTCH);
        assertThat(TranslatedSite.changes(outdated)).containsExactly("title -global +world", "text -Mayor +mayor");
        assertThat(outdated.drift().flatMap(Drift::since)).hasToString("Optional[2017-07-14T02:41:00Z]");
        assertThat(outdated.drift().flatMap(Drift::latest)).hasToString("Optional[2017-07-14T02:42:00Z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {":date: ", ":kind: ", ":contacts: "})
    void aFactDoesNot(String fact) throws IOException {
        String changed = original.replaceFirst("(?m)^" + fact + ".*$", "");
        staysCurrent(changed.replaceFirst("\n\n", "\n"));
        staysCurrent(original.replaceFirst("(?m)^" + fact + "(.*)$", fact + "2017-11"));
    }

    @Test
    void aCommentDoesNot() throws IOException {
        staysCurrent(original.replaceAll("(?m)^// Source: .*\n", ""));
        staysCurrent(original.replaceAll("(?m)^// Source: ", "// Read at "));
        List<String> lines = original.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            List<String> changed = new ArrayList<>(lines);
            changed.add(i, "// Somebody wrote a note here.");
            staysCurrent(String.join("\n", changed) + "\n");
        }
    }

    @Test
    void spacesAndTheEndsOfLinesDoNot() throws IOException {
        int body = body(original);
        String header = original.substring(0, body);
        String text = original.substring(body);
        staysCurrent(original.replace("\n", "\r\n"));
        staysCurrent(original.replace("\n", "  \n"));
        staysCurrent("\uFEFF" + original + "\n\n");
        staysCurrent(original.replace(" Mechelen ", "  Mechelen\u00a0"));
        staysCurrent(header + text.replaceAll("\\.\n(?=[A-Z])", ". "));
        staysCurrent(header + text.replaceAll("(?<=[a-z]) (?=[a-z])", "\n"));
        staysCurrent(header + text.replace("\n\n", "\n\n\n"));
    }

    private void staysCurrent(String changed) throws IOException {
        assertThat(changed).isNotEqualTo(original);
        site.git.write(ENGLISH, changed);
        assertThat(status()).as(changed).isEqualTo(Status.CURRENT);
    }

    @Test
    void theTranslationsOwnWordsDoNot() throws IOException {
        for (String from : List.of("conferentie", "Mechelen", "= België")) {
            String changed = translation.replace(from, from + "elders");
            assertThat(changed).isNotEqualTo(translation);
            site.git.write(DUTCH, changed);
            assertThat(status()).isEqualTo(Status.CURRENT);
        }
    }
}
