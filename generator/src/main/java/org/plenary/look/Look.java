package org.plenary.look;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site says of its look.
 *
 * @param colour of links, dates and kinds of session; empty when it is the theme's own
 * @param darkColour the same by night; empty when it is worked out from the other
 * @param headings the typeface of headings; empty when it is that of the visitor's system
 * @param text the typeface of all else; empty when it is that of the visitor's system
 * @param logo what stands beside the name at the top of pages; empty when the name is all
 * @param skyline whether the home page shows the skyline of Mechelen, or the ornament that the theme draws for any page
 */
public record Look(
        Optional<Colour> colour,
        Optional<Colour> darkColour,
        Optional<Font> headings,
        Optional<Font> text,
        Optional<Logo> logo,
        boolean skyline) {

    /** Where nothing is said: the theme's own. */
    public static final Look OWN = new Look(
            Optional.empty(), Optional.empty(), Optional.of(Font.THEMES), Optional.empty(), Optional.empty(), false);

    /** The style sheet that says the theme's colours and typefaces first. */
    static final String SHEET = "css/site.css";

    // What text stands on in site.css, of the two grounds the one that leaves less contrast.
    private static final Colour LIGHT = new Colour(0xf3ede1);
    private static final Colour DARK = new Colour(0x1a2330);

    /** Of text, WCAG 2.2, 1.4.3. */
    private static final double LEAST = 4.5;

    private static final String LOGO =
            "\n@layer blocks{.header__mark{display:flex;align-items:center;gap:.6rem;max-inline-size:none}"
                    + ".header__logo{block-size:2.25rem;inline-size:auto;max-inline-size:9rem;object-fit:contain}}\n";

    /** The colour as it can be read by day. */
    public Optional<Colour> byDay() {
        return colour.map(each -> each.readableOn(LIGHT, LEAST));
    }

    /** The colour as it can be read by night. */
    public Optional<Colour> byNight() {
        return darkColour.or(() -> colour).map(each -> each.readableOn(DARK, LEAST));
    }

    /** What browsers have to fetch before there are letters. */
    public List<Font> fonts() {
        return Stream.of(headings, text).flatMap(Optional::stream).distinct().toList();
    }

    /** A file of the theme with what was said of the look: the first style sheet has it at its end, where it wins. */
    public byte[] on(String path, byte[] bytes) {
        String said = css();
        return path.equals(SHEET) && !said.isEmpty()
                ? (new String(bytes, StandardCharsets.UTF_8) + said).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private String css() {
        StringBuilder tokens = new StringBuilder();
        byDay().ifPresent(each -> tokens.append(":root{--raw-brick:" + each + "}"));
        byNight()
                .ifPresent(
                        each -> tokens.append("@media (prefers-color-scheme:dark){:root{--raw-brick:" + each + "}}"));
        text.ifPresent(each -> tokens.append(":root{--sans:\"Text\",system-ui,sans-serif}"));
        if (headings.isEmpty()) {
            tokens.append(":root{--serif:var(--sans)}");
        } else if (ownHeadings().isPresent()) {
            tokens.append(":root{--serif:\"Headings\",var(--sans)}");
        }
        return faces()
                + (tokens.isEmpty() ? "" : "\n@layer tokens{" + tokens + "}\n")
                + logo.map(each -> LOGO).orElse("");
    }

    /** Headings have one weight, whatever the file has; a text needs a bold one, which browsers make where the file has none. */
    private String faces() {
        return ownHeadings().map(font -> "\n" + font.face("Headings", true)).orElse("")
                + text.map(font -> "\n" + font.face("Text", font.variable())).orElse("");
    }

    private Optional<Font> ownHeadings() {
        return headings.filter(font -> !font.equals(Font.THEMES));
    }
}
