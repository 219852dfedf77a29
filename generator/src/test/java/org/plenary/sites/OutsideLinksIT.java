package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.links.LinkCheck;

/** A whole bake, with links of which it is known without a network that they lead nowhere. */
class OutsideLinksIT {

    @TempDir
    Path folder;

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
        System.clearProperty(LinkCheck.WANTED);
    }

    private String bake(String accept) throws IOException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("ok-minimal/site"), folder);
        Files.writeString(site.root().resolve("content/en/pages/_more.adoc"), "https://nowhere.invalid/b[B]\n");
        Files.writeString(site.root().resolve("content/en/pages/about.adoc"), """
                = About
                %s

                https://nowhere.invalid/a[A], http://127.0.0.1:8080/admin[C] and https://example.org/2017[us]

                include::_more.adoc[]
                """.formatted(accept));
        site.bake();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void areLookedAtOnlyWhenSomebodyAsksForIt() throws IOException {
        assertThat(bake("// nothing")).doesNotContain("link");
        System.setProperty(LinkCheck.WANTED, "true");
        assertThat(bake("// nothing"))
                .contains(
                        "content/en/pages/about.adoc:4: warning: the link to 'https://nowhere.invalid/a' leads nowhere:",
                        "content/en/pages/about.adoc:4: warning: the link to 'http://127.0.0.1:8080/admin' can't be checked:",
                        "content/en/pages/_more.adoc:1: warning: the link to 'https://nowhere.invalid/b' leads nowhere:",
                        "Links to other sites: 3, of which 2 lead nowhere and 1 can't be checked.",
                        "Plenary baked");
    }

    @Test
    void canBeAcceptedEvenWhenTheyAreNotLookedAt() throws IOException {
        String accept = ":accept: dead-link because it is invented; unchecked-link because we run it ourselves";
        System.setProperty(LinkCheck.WANTED, "true");
        assertThat(bake(accept)).doesNotContain("warning").contains("Links to other sites: 3");
        System.clearProperty(LinkCheck.WANTED);
        printed.reset();
        assertThat(bake(accept)).doesNotContain("warning").contains("Plenary baked");
    }
}
