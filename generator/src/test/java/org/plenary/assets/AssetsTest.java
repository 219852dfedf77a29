package org.plenary.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.publish.Output;

class AssetsTest {

    private static final Map<String, String> THEME = Map.of(
            "css/site.css",
            "@import \"more/type.css\"; a { background: url(../img/icon.svg) } b { background: url('https://example.org/x.css') }",
            "css/more/type.css",
            "@font-face { src: url(\"../../fonts/one.woff2\") format(\"woff2\") }",
            "fonts/one.woff2",
            "font",
            "img/icon.svg",
            "<svg/>",
            "js/site.js",
            "import {a} from \"./part.js\"; const b = await import('./late.js'); say('./nothing.js', \"../img/icon.svg\")",
            "js/part.js",
            "import './late.js'",
            "js/late.js",
            "import './part.js'; export const home = '../';");

    @Test
    void styleSheetsAreSentWithoutWhatOnlyTheirAuthorsRead() {
        Assets assets = assets(Map.of(
                "css/a.css",
                "/* one\n * two */\n\n  a { content: \"/* kept */\" / \"\"; }\n\tb /* of */ { }\n",
                "js/a.js",
                "  /* kept */\n"));

        assertThat(assets.files())
                .extracting(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder("a{content:\"/* kept */\" / \"\"}b{}", "  /* kept */\n");
    }

    @Test
    void filesThatBrowsersKeepAreNamedByTheirContents() {
        Assets assets = assets(THEME);
        assertThat(paths(assets))
                .contains("img/icon.svg")
                .filteredOn(path -> !path.startsWith("img/"))
                .hasSize(THEME.size() - 1)
                .allMatch(path -> path.matches("(css|css/more|js|fonts)/[a-z]+\\.[0-9a-f]{10}\\.(css|js|woff2)"));
        assertThat(paths(assets)).extracting(AssetNames::plain).containsExactlyInAnyOrderElementsOf(THEME.keySet());
    }

    @Test
    void theyLeadToEachOtherByTheseNames() {
        Assets assets = assets(THEME);
        assertThat(text(assets, "css/site.css"))
                .isEqualTo("@import \"more/" + name(assets, "css/more/type.css")
                        + "\";a{background:url(../img/icon.svg)}b{background:url('https://example.org/x.css')}");
        assertThat(text(assets, "css/more/type.css"))
                .contains("url(\"../../fonts/" + name(assets, "fonts/one.woff2") + "\")");
        assertThat(text(assets, "js/site.js"))
                .isEqualTo("import {a} from \"./" + name(assets, "js/part.js") + "\"; const b = await import('./"
                        + name(assets, "js/late.js") + "'); say('./nothing.js', \"../img/icon.svg\")");
        assertThat(text(assets, "js/late.js"))
                .isEqualTo("import './" + name(assets, "js/part.js") + "'; export const home = '../';");
    }

    @Test
    void aNameChangesWithWhatItLeadsToAndWithNothingElse() {
        Map<String, String> before = assets(THEME).names().published();
        Map<String, String> changed = new TreeMap<>(THEME);
        changed.put("js/late.js", "export {}");
        changed.put("img/icon.svg", "<svg></svg>");
        Map<String, String> after = assets(changed).names().published();
        assertThat(after.keySet())
                .filteredOn(path -> !Objects.equals(after.get(path), before.get(path)))
                .containsExactlyInAnyOrder("css/site.css", "js/site.js", "js/part.js", "js/late.js");
        Map<String, String> font = new TreeMap<>(THEME);
        font.put("fonts/one.woff2", "other");
        Map<String, String> last = assets(font).names().published();
        assertThat(last.keySet())
                .filteredOn(path -> !Objects.equals(last.get(path), before.get(path)))
                .containsExactlyInAnyOrder("css/site.css", "css/more/type.css", "fonts/one.woff2");
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        List<Output> files = new ArrayList<>(outputs(THEME));
        Collections.reverse(files);
        assertThat(Assets.of(files).names()).isEqualTo(assets(THEME).names());
    }

    @Test
    void nothingLeadsOutOfTheTheme() {
        Assets assets = assets(Map.of("a.css", "x { background: url(../../a.css) }", "b.js", "import '../../../b.js'"));
        assertThat(text(assets, "a.css")).isEqualTo("x{background:url(../../a.css)}");
        assertThat(text(assets, "b.js")).isEqualTo("import '../../../b.js'");
    }

    private static Assets assets(Map<String, String> files) {
        return Assets.of(outputs(files));
    }

    private static List<Output> outputs(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Output(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<String> paths(Assets assets) {
        return assets.files().stream().map(Output::path).toList();
    }

    private static String name(Assets assets, String path) {
        String published = assets.names().of(path);
        return published.substring(published.lastIndexOf('/') + 1);
    }

    private static String text(Assets assets, String path) {
        return assets.files().stream()
                .filter(file -> file.path().equals(assets.names().of(path)))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
