package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages that the theme brings with it. */
class ThemeMessagesTest {

    private static final Path FOLDER = Path.of("../templates/i18n");
    private static final Path MODEL = FOLDER.resolve("messages_en.properties");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

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
