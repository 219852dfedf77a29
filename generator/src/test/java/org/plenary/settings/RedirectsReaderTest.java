package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.problem.Problems;

class RedirectsReaderTest {

    private static final URI HOST = URI.create("https://example.org/2017");

    /** What could end a string, a line or a rule in the settings of a server, or mean something there. */
    private static final String SIGNS = "/abA\u00fc\u0645%20%2f%41.-_~,()@=&+:;'\"`{}$\\^*|<>[]!?# \t";

    @TempDir
    Path root;

    private final Problems problems = new Problems();

    private List<Redirect> read(String text) throws IOException {
        Files.writeString(root.resolve(Redirect.FILE), text);
        return RedirectsReader.read(root, HOST, "/", problems);
    }

    @ParameterizedTest
    @CsvSource({
        "/2017/old, /2017/old",
        "/2017/old/, /2017/old",
        "/2017/old/index.html, /2017/old",
        "/2017/%6Fld, /2017/old",
        "/old%20page.html, /old page.html",
        "/%C3%BCber/, /\u00fcber",
        "/\u00fcber/, /\u00fcber",
        "/a+b, /a+b",
    })
    void knowsAnAddressHoweverItIsWritten(String written, String from) throws IOException {
        assertThat(read(written + " /2017/en/")).extracting(Redirect::from).containsExactly(from);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/2017/en/about, /2017/en/about/",
        "/2017/en/about/index.html#team, /2017/en/about/#team",
        "/2017/media/a.pdf, /2017/media/a.pdf",
        "https://example.org/2017/en, /2017/en/",
        "https://example.org/2019/en, https://example.org/2019/en",
        "/2017/en/#\u00fcber, /2017/en/#%C3%BCber",
        "https://example.net/$a?b=%24, https://example.net/%24a?b=%24",
    })
    void leadsToAddressesAsHeadersCarryThem(String written, String to) throws IOException {
        assertThat(read("/old " + written)).extracting(Redirect::to).containsExactly(to);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void isNothingWithoutAFile() throws IOException {
        assertThat(RedirectsReader.read(root, HOST, "/", problems)).isEmpty();
        assertThat(read("\ufeff# only words\n\n")).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void hasAProblemForEachLineOrARedirectThatNoServerMisreads() throws IOException {
        Random chance = new Random(28);
        for (int i = 0; i < 500; i++) {
            Problems own = new Problems();
            Files.writeString(root.resolve(Redirect.FILE), "/" + word(chance) + " /2017/" + word(chance) + "\n");
            List<Redirect> redirects = RedirectsReader.read(root, HOST, "/", own);
            assertThat(redirects.isEmpty()).isEqualTo(own.hasErrors());
            for (Redirect redirect : redirects) {
                assertThat(redirect.from()).doesNotContainPattern("[\"'`{}$\\\\;<>\\[\\]*?#%|^\\p{Cntrl}]|//|\\.\\.");
                assertThat(redirect.to()).matches("[!-~]+").doesNotContainPattern("[\"`{}$\\\\<>|^]");
                assertThat(redirect.address()).matches("[!-~]+");
            }
        }
    }

    private static String word(Random chance) {
        return chance.ints(chance.nextInt(6), 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
