package org.plenary.sites;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.plenary.jbake.BakeRefused;

/**
 * A site of {@code src/test/sites/}, laid out in a folder of its own with the real theme, and baked by JBake as the Maven plugin does it.
 *
 * @param root the laid-out site; what it bakes goes to {@code baked/} beside it
 */
public record TestSite(Path root) {

    static {
        // Whoever runs the tests may like Maven's colours; what is compared has none.
        System.setProperty("style.color", "never");
    }

    public static final Path SITES = Path.of("src/test/sites");

    /** Lays a site out; its own {@code templates/} and {@code assets/} go over the theme's. */
    public static TestSite layOut(Path source, Path folder) throws IOException {
        return new TestSite(SiteFolder.layOut(source, folder));
    }

    /** The same with {@code site.<name>=no} for what takes most of a bake, and who asks about something else needn't wait for. */
    TestSite without(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(root.resolve("jbake.properties"), "\nsite." + name + "=no\n", StandardOpenOption.APPEND);
        }
        return this;
    }

    public Path output() {
        return root.resolveSibling("baked");
    }

    /** Changes the text of a page, and the template of every page; the same number gives the same site. */
    void edit(int number) throws IOException {
        Path home = root.resolve("content/en/pages/home.adoc");
        Files.writeString(home, Files.readString(home).replaceFirst("= .*", "= Home " + number));
        Path layout = root.resolve("templates/layouts/base.ftlh");
        String text = Files.readString(layout).replaceAll("<p>Edit \\d+</p>", "");
        Files.writeString(layout, text.replace("</body>", "<p>Edit " + number + "</p></body>"));
    }

    /** What is kept from bake to bake. */
    Path cache() {
        return root.resolve(".cache");
    }

    /** What the last bake told programs of its problems. */
    JsonNode sarif() throws IOException {
        return new JsonMapper()
                .readTree(root.resolveSibling("baked-problems.sarif").toFile())
                .get("runs")
                .get(0);
    }

    /** Bakes; what JBake throws comes through. */
    public void bake() {
        bake(output());
    }

    public void bake(Path output) {
        try {
            DefaultJBakeConfiguration configuration = new JBakeConfigurationFactory()
                    .createDefaultJbakeConfiguration(root.toFile(), output.toFile(), false);
            Oven oven = new Oven(configuration);
            oven.bake();
            if (!oven.getErrors().isEmpty()) {
                throw new IllegalStateException("JBake's own errors: " + oven.getErrors());
            }
        } catch (BakeRefused e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("JBake failed on " + root + ": " + e, e);
        }
    }
}
