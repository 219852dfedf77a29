package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.content.Attribute;
import org.plenary.problem.Code;
import org.plenary.problem.Severity;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;

/** The guides for editors say what the code does: all of it, and nothing else. */
class EditingGuideTest {

    private static final Path GUIDES = Path.of("../docs/content/en/pages");

    /** The tests of problems that a folder of files can't have by itself, because they need a repository or a network. */
    private static final Map<Code, String> SHOWN_ELSEWHERE = Map.of(
            Code.BROKEN_HISTORY, "history/RepositoriesTest.java",
            Code.DEAD_LINK, "links/LinkCheckTest.java",
            Code.NO_HISTORY, "history/RepositoriesTest.java",
            Code.SHALLOW_HISTORY, "history/RepositoriesTest.java",
            Code.UNCHECKED_LINK, "links/LinkCheckTest.java",
            Code.NOT_PUBLISHED, "sites/DiskTroubleIT.java");

    private static String section(String name, String from, String to) throws IOException {
        String guide = Files.readString(GUIDES.resolve(name));
        int start = guide.indexOf(from);
        int end = to.isEmpty() ? guide.length() : guide.indexOf(to, start + from.length());
        assertThat(start).as(from).isNotNegative();
        return guide.substring(start, end < 0 ? guide.length() : end);
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The codes have the same order, so this says of both that it is that of the alphabet. */
    @Test
    void explainsEveryCodeAndNoOtherInTheOrderOfTheAlphabet() throws IOException {
        String chapter = section("problems.adoc", "== What each code means", "");
        List<String> explained = find(Pattern.compile("(?m)^=== (\\S+)$"), chapter);
        assertThat(explained).containsExactlyElementsOf(codes()).isSorted();
        assertThat(find(Pattern.compile("(?m)^\\[#(\\S+)]\\n=== \\1$"), chapter))
                .as("links lead to codes by their names")
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 'Errors: ', Warnings", "WARNING, 'Warnings: ', [#"})
    void listsTheCodesOfEachSeverity(Severity severity, String from, String to) throws IOException {
        assertThat(find(Pattern.compile("<<(\\S+)>>"), section("problems.adoc", from, to)))
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .filter(code -> code.severity() == severity)
                        .map(Code::toString)
                        .toList());
    }

    private static List<String> codes() {
        return Arrays.stream(Code.values()).map(Code::toString).toList();
    }

    /** Each code is shown by a bad golden site, or by one of the tests above. */
    @Test
    void everyCodeIsInABadSite() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> sites = Files.list(Path.of("src/test/sites"))) {
            for (Path site : sites.filter(
                            folder -> folder.getFileName().toString().startsWith("bad-"))
                    .toList()) {
                shown.addAll(find(
                        Pattern.compile("(?m)\\[([a-z-]+)]$"),
                        Files.readString(site.resolve("expected-problems.txt"))));
            }
        }
        for (Map.Entry<Code, String> elsewhere : SHOWN_ELSEWHERE.entrySet()) {
            String test = Files.readString(Path.of("src/test/java/org/plenary", elsewhere.getValue()));
            assertThat(test).contains("[" + elsewhere.getKey() + "]");
            shown.add(elsewhere.getKey().toString());
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(codes());
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void listsEveryAttributeOfATypeAndNoOther(DocumentType type) throws IOException {
        String own = section("editing.adoc", "=== " + type.folder(), "\n==");
        String common = section("editing.adoc", "=== Of every type", "\n===");
        Pattern terms = Pattern.compile("(?m)^(.*?) \\(.*\\)::");
        List<String> listed =
                new ArrayList<>(find(Pattern.compile("`([a-z-]+)`"), String.join("\n", find(terms, own))));
        listed.addAll(find(Pattern.compile("(?m)^\\|`([a-z-]+)`"), common));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Schema.of(type).stream().map(Attribute::name).toList());
    }
}
