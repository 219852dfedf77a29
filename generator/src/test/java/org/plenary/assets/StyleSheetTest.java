package org.plenary.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void saysTheSameInFewerWords() {
        assertThat(lean("""
                /* The tokens, "quoted". */
                :root {
                  --gap: 1rem;   /* beside */
                  --serif: "A  B; c: d", 'E  {f}',
                      serif;
                }

                @media (min-width: 40rem) {
                  .rail > li:not(:last-child)::after,
                  .rail a :focus { inline-size: calc(100% - 2 * var(--gap)); content: "/" / ""; }
                }
                """))
                .isEqualTo(":root{--gap:1rem;--serif:\"A  B; c: d\",'E  {f}',serif}"
                        + "@media (min-width:40rem){.rail > li:not(:last-child)::after,.rail a :focus{"
                        + "inline-size:calc(100% - 2 * var(--gap));content:\"/\" / \"\"}}");
    }

    @Test
    void leavesOtherFilesAlone() {
        byte[] script = "a  :  b /* c */".getBytes(StandardCharsets.UTF_8);
        assertThat(StyleSheet.lean("js/a.js", script)).isSameAs(script);
    }

    private static String lean(String css) {
        return new String(StyleSheet.lean("css/a.css", css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
