package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebakeIT {

    private static final Path SITE = TestSite.SITES.resolve("ok-languages/site");

    @Test
    void aSecondBakeIntoTheSameFolderWritesNoFileAgain(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(SITE, folder);
        site.bake();
        Path page = site.output().resolve("en/index.html");
        var written = Files.getLastModifiedTime(page);

        site.bake();

        assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);
    }

    @Test
    void aDeletedDocumentLeavesNoPageBehind(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(SITE, folder);
        site.bake();
        assertThat(site.output().resolve("nl/programma/slotwoord/index.html")).exists();

        Files.delete(site.root().resolve("content/nl/sessions/closing.adoc"));
        site.bake();

        assertThat(site.output().resolve("nl/programma/slotwoord")).doesNotExist();
        assertThat(site.output().resolve("nl/programma/closing/index.html"))
                .as("the page falls back to the original")
                .content()
                .contains("lang=\"en\"");
    }
}
