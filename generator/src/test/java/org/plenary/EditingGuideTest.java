package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.content.Attribute;
import org.plenary.problem.Code;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;

/** The guide for editors says what the code does: all of it, and nothing else. */
class EditingGuideTest {

    private static final Path GUIDE = Path.of("../docs/editing.adoc");

    private static String section(String from, String to) throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(from);
        int end = to.isEmpty() ? guide.length() : guide.indexOf(to, start + from.length());
        assertThat(start).as(from).isNotNegative();
        return guide.substring(start, end < 0 ? guide.length() : end);
    }

    private static Set<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void explainsEveryCodeAndNoOther() throws IOException {
        Set<String> explained = find(Pattern.compile("(?m)^=== (\\S+)$"), section("== What each code means", ""));
        List<String> codes = Arrays.stream(Code.values()).map(Code::toString).toList();
        assertThat(explained).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void listsEveryAttributeOfATypeAndNoOther(DocumentType type) throws IOException {
        String own = section("=== " + type.folder(), "\n==");
        String common = section("=== Of every type", "\n===");
        Pattern terms = Pattern.compile("(?m)^(.*?) \\(.*\\)::");
        Set<String> listed = find(Pattern.compile("`([a-z-]+)`"), String.join("\n", find(terms, own)));
        listed.addAll(find(Pattern.compile("(?m)^\\|`([a-z-]+)`"), common));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Schema.of(type).stream().map(Attribute::name).toList());
    }
}
