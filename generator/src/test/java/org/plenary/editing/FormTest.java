package org.plenary.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Values;
import org.plenary.library.PaperKind;
import org.plenary.news.NewsKind;
import org.plenary.partners.Category;
import org.plenary.programme.SessionKind;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;

/** What forms offer is what the content model has. */
class FormTest {

    private static final Pattern LINE = Pattern.compile("(?m)^(?:// )?:([a-z-]+): (.*)$");

    private static String form(DocumentType type) {
        return Form.form(type).replace("{day}", "2030-05-04").replace("{today}", "2030-01-10");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void everyLineCanBeUsedAsItStands(DocumentType type) {
        List<String> complaints = new ArrayList<>();
        for (MatchResult line : LINE.matcher(form(type)).results().toList()) {
            Attribute<?> attribute = Schema.of(type).stream()
                    .filter(one -> one.name().equals(line.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(line.group()));
            attribute.reader().read(line.group(2), (message, hint) -> complaints.add(line.group() + ": " + message));
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void offersADescriptionAndWhatIsNeeded(DocumentType type) {
        List<String> offered =
                LINE.matcher(form(type)).results().map(line -> line.group(1)).toList();
        assertThat(offered).doesNotHaveDuplicates().contains(Common.DESCRIPTION.name(), Common.SLUG.name());
        assertThat(form(type).lines().filter(line -> line.startsWith(":")))
                .as("lines that are in use")
                .extracting(line -> line.substring(1, line.indexOf(": ")))
                .containsAll(Schema.of(type).stream()
                        .filter(Attribute::required)
                        .map(Attribute::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void namesEveryWordOfAList(DocumentType type, Class<? extends Enum<?>> list) {
        List<String> words = Stream.of(list.getEnumConstants()).map(Values::key).toList();
        String last = words.get(words.size() - 1);
        assertThat(form(type))
                .contains(": " + String.join(", ", words.subList(0, words.size() - 1)) + " or " + last + ".");
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(DocumentType.SESSION, SessionKind.class),
                Arguments.of(DocumentType.ORGANISATION, Category.class),
                Arguments.of(DocumentType.NEWS, NewsKind.class),
                Arguments.of(DocumentType.DOCUMENT, PaperKind.class));
    }
}
