package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupTest {

    private static final String POLICY =
            "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'self'\">";

    @Test
    void findsNothingWrongWithASoundSite(@TempDir Path folder) throws Exception {
        assertThat(Markup.faults(new TinySite(folder).read())).isEmpty();
    }

    @Test
    void findsErrorsAndWarnings(@TempDir Path folder) throws Exception {
        TinySite site = new TinySite(folder).say("en/about/", "<h3>Deep</h3><p align=left><a href='a b'>x</a>");
        assertThat(Markup.faults(site.read()))
                .hasSizeGreaterThan(2)
                .allSatisfy(fault -> assertThat(fault.where()).startsWith("en/about/index.html:"));
    }

    @Test
    void leavesPoliciesToTheBrowser(@TempDir Path folder) throws Exception {
        String data = "<script type='application/ld+json'>{}</script>";
        TinySite site = new TinySite(folder).page("nl/404.html", "nl", POLICY + data, "");
        assertThat(Markup.faults(site.read())).isEmpty();
    }
}
