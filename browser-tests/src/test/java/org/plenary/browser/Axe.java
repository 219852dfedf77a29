package org.plenary.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility checker, as a script that runs in pages. */
final class Axe {

    /** WCAG 2.2 AA, the European standard, and what axe itself advises. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549");

    /** Of these, what depends on colours. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** One line for each rule that is broken: what is wrong first, and where. A page of examples shows the header, with what is named in it, twice. */
    private static final String RUN = """
            async ([type, values]) => {
              const rules = {"landmark-unique": {enabled: !document.querySelector(".specimen")}};
              const found = await axe.run(document, {runOnly: {type, values}, rules: type === "tag" ? rules : {}, resultTypes: ["violations"]});
              return found.violations.map(({id, nodes}) => {
                const [{message}] = [...nodes[0].any, ...nodes[0].all, ...nodes[0].none];
                const places = nodes.slice(0, 3).map(node => node.target.join(" ")).join(", ");
                return `${id}: ${message} [${places}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}]`;
              });
            }
            """;

    private final String script;

    private Axe(String script) {
        this.script = script;
    }

    static Axe load() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new Axe(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Makes a page ready to be asked. Its context has to pass over content security policies. */
    void enter(Page page) {
        page.evaluate(script);
    }

    /** What is wrong with the page as it looks now. */
    List<String> violations(Page page) {
        return violations(page, "tag", TAGS);
    }

    /** What is wrong with its colours, when all else was looked at in others. */
    List<String> violationsOfColour(Page page) {
        return violations(page, "rule", COLOURS);
    }

    private static List<String> violations(Page page, String type, List<String> names) {
        List<?> violations = (List<?>) page.evaluate(RUN, List.of(type, names));
        return violations.stream().map(String::valueOf).toList();
    }
}
