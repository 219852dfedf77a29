package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Bake;
import org.plenary.attacks.Snapshot;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;

/** A site with the theme that comes with Plenary, and with files of its own over it. */
class ShippedThemeIT {

    @TempDir
    Path folder;

    private Path site = Path.of("");
    private Map<String, String> whole = Map.of();

    @BeforeEach
    void bakeWithAThemeOfItsOwn() throws IOException {
        site = TestSite.layOut(TestSite.SITES.resolve("guide"), folder).root();
        whole = bake();
        SiteFolder.delete(site.resolve("templates"));
        SiteFolder.delete(site.resolve("assets"));
        Path settings = site.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "\nsite.theme=plenary\n");
    }

    @Test
    void isTheThemeOfTheFirstSite() throws IOException {
        assertThat(bake()).isEqualTo(whole);
    }

    @Test
    void aFileOfTheSitesOwnTakesThePlaceOfOne() throws IOException {
        Path template = site.resolve("templates/components/footer.ftlh");
        String footer = Files.readString(SiteFolder.PROJECT.resolve("templates/components/footer.ftlh"));
        Files.createDirectories(template.getParent());
        Files.writeString(template, footer.replace("<footer class=\"footer", "<footer data-own class=\"footer"));
        Files.createDirectories(site.resolve("assets/img"));
        Files.writeString(site.resolve("assets/img/icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Map<String, String> own = bake();
        assertThat(own.get("en/index.html")).isNotEqualTo(whole.get("en/index.html"));
        assertThat(Files.readString(folder.resolve("baked/nl/index.html"))).contains("<footer data-own class=\"footer");
        assertThat(own.get("img/icon.svg")).isNotEqualTo(whole.get("img/icon.svg"));

        SiteFolder.delete(site.resolve("templates"));
        SiteFolder.delete(site.resolve("assets"));
        assertThat(bake()).isEqualTo(whole);
    }

    @Test
    void whatIsWrongWithAFileOfItsOwnIsSaid() throws IOException {
        Files.createDirectories(site.resolve("templates/pages"));
        Files.writeString(site.resolve("templates/pages/home.ftlh"), "<#if>");
        Problems problems = new Problems();
        run(problems);
        assertThat(problems.text()).contains("templates/pages/home.ftlh:1: error: FreeMarker says: ");
    }

    private Map<String, String> bake() throws IOException {
        Problems problems = new Problems();
        run(problems);
        assertThat(problems.list()).isEmpty();
        return new TreeMap<>(Snapshot.of(folder.resolve("baked")));
    }

    private void run(Problems problems) throws IOException {
        new Bake(site, folder.resolve("baked"), Map.of(), Clock.systemUTC(), new FreemarkerTheme(), problems).run();
    }
}
