package org.plenary.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.browser.Browsers;
import org.plenary.browser.Machine;

/** A new conference as an organiser makes it: two commands in an empty folder, then a look at it. */
class NewProjectIT {

    private static final String HOST = "https://salt.example";

    @TempDir
    Path folder;

    @Test
    void isBakedCleanAndAccessible() throws Exception {
        Maven made = Maven.make(
                folder,
                List.of(
                        "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate",
                        "-DarchetypeGroupId=org.plenary",
                        "-DarchetypeArtifactId=plenary-archetype",
                        "-DarchetypeVersion=" + System.getProperty("plenary.version"),
                        "-DarchetypeCatalog=internal",
                        "-Dname=Salt & Tide",
                        "-Dstart=2099-05-20",
                        "-Dlanguages=nl,ar",
                        "-Dhost=" + HOST));
        assertThat(made.exit()).as(made.output()).isZero();
        Path project = folder.resolve("conference");
        assertThat(project.resolve("mvnw")).isExecutable();
        assertThat(project.resolve(".gitignore")).content().contains("target/", ".cache/");
        assertThat(project.resolve("templates")).doesNotExist();

        Maven baked = Maven.run(project, "package", "plenary:check");
        assertThat(baked.exit()).as(baked.output()).isZero();
        assertThat(baked.output())
                .contains("Plenary baked ", "translations: 17 current", "nl 17, ar 17): nothing is wrong")
                .doesNotContain("warning", "WARN");
        look(project.resolve("target/site"));
    }

    private static void look(Path site) {
        try (Playwright playwright = Browsers.playwright();
                Browser browser = new Browsers(playwright, Machine.here()).start();
                BrowserContext context = browser.newContext()) {
            context.route("**", route -> serve(site, route));
            Page page = context.newPage();
            for (String path : List.of("/nl/", "/ar/", "/nl/programma/", "/nl/toegankelijkheid/")) {
                page.navigate(HOST + path);
                assertThat(page.title()).contains("Salt & Tide");
                assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily"))
                        .as("the theme's style sheet")
                        .asString()
                        .contains("Newsreader");
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .isEmpty();
            }
        }
    }

    /** Its files, and nothing else of the network. */
    private static void serve(Path site, Route route) {
        String path = URI.create(route.request().url()).getPath();
        Path file = site.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
        if (Files.isRegularFile(file)) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.abort();
        }
    }
}
