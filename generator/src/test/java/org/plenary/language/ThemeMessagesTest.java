package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.content.Values;
import org.plenary.library.PaperKind;
import org.plenary.news.NewsKind;
import org.plenary.partners.Category;
import org.plenary.problem.Problems;
import org.plenary.programme.Level;
import org.plenary.programme.Role;
import org.plenary.programme.SessionKind;
import org.plenary.theme.ThemeFolder;

/** The messages that the theme brings with it. */
class ThemeMessagesTest {

    private static final Path TEMPLATES = Path.of("../templates");
    private static final Path FOLDER = TEMPLATES.resolve("i18n");
    private static final Path MODEL = FOLDER.resolve("messages_en.properties");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final List<String> USED_BY_THE_PROGRAM = List.of(
            "locale",
            "address.",
            "admonition.",
            "change.",
            "language.",
            "table",
            "document.read",
            "link.vague",
            "moved.",
            "not-found.near", // in the language of the address
            "outside.visit");

    private record Line(String key, String text) {}

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheKeysOfTheOthersInTheSameOrder(Path bundle) throws IOException {
        assertThat(lines(bundle)).extracting(Line::key).isEqualTo(keys(MODEL)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasOnlyMessagesThatCanBeRead(Path bundle) throws IOException {
        assertThat(lines(bundle)).allSatisfy(line -> {
            assertThat(line.text()).as(line.key()).isNotBlank();
            assertThatCode(() -> new MessageFormat(line.text(), ULocale.ENGLISH))
                    .as(line.key())
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasAddressesThatFitIntoALink(Path bundle) throws IOException {
        assertThat(lines(bundle).stream().filter(line -> line.key().startsWith("address.")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text()).as(line.key()).matches(SLUG));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("kind.session.", SessionKind.class),
                Arguments.of("selection.kind.", SessionKind.class),
                Arguments.of("kind.news.", NewsKind.class),
                Arguments.of("kind.paper.", PaperKind.class),
                Arguments.of("category.", Category.class),
                Arguments.of("role.", Role.class),
                Arguments.of("level.", Level.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAWordForEveryKind(String prefix, Class<? extends Enum<?>> kinds) throws IOException {
        assertThat(keys(MODEL))
                .containsAll(Arrays.stream(kinds.getEnumConstants())
                        .map(kind -> prefix + Values.key(kind))
                        .toList());
    }

    @Test
    void hasNoMessageThatNothingUses() throws IOException {
        List<MessageUses.Use> uses = MessageUses.read(ThemeFolder.of(TEMPLATES), new Problems());
        assertThat(keys(MODEL).stream()
                        .filter(key -> USED_BY_THE_PROGRAM.stream().noneMatch(key::startsWith))
                        .filter(key -> uses.stream().noneMatch(use -> use.isOfAny(Set.of(key)))))
                .isEmpty();
    }

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static List<String> keys(Path bundle) throws IOException {
        return lines(bundle).stream().map(Line::key).toList();
    }

    private static List<Line> lines(Path bundle) throws IOException {
        return Files.readAllLines(bundle).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(parts -> new Line(parts[0], parts[1]))
                .toList();
    }
}
