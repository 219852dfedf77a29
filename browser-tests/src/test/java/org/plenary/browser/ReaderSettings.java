package org.plenary.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at a page as readers set it up for themselves: text twice as large (WCAG 2.2, 1.4.4), zoomed to 400 % (1.4.10), with wider spacing
 * (1.4.12), in forced colours, without motion, and with the longest words of Dutch and German in its headings.
 *
 * <p>Each look goes on from the one before and takes back what it changed.
 */
final class ReaderSettings {

    private static final int DESK = 1280;
    private static final int DESK_HEIGHT = 800;
    private static final int ZOOMED = 320;
    private static final int ZOOMED_HEIGHT = 256;

    private static final Map<String, String> LONG_WORDS = Map.of(
            "nl", "Ontwikkelingssamenwerkingsprogrammacoördinatie",
            "de", "Donaudampfschifffahrtsgesellschaftskapitän");

    private static final String DOUBLE_TEXT = "() => { document.documentElement.style.fontSize = '200%'; }";
    private static final String NORMAL_TEXT = "() => { document.documentElement.style.fontSize = ''; }";

    /** As a reader's own style sheet does: by way of the policy of the page, it would not come in. */
    private static final String WIDE_SPACING = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }`);
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private static final String NORMAL_SPACING = "() => { document.adoptedStyleSheets = []; }";

    /** Text that is cut off, because its box hides what doesn't fit. Text for screen readers alone is in boxes of one pixel. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll("body *")]
              .filter(element => !element.closest("svg") && element.clientWidth > 4 && element.checkVisibility()
                && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""))
              .filter(element => {
                const {overflowX, overflowY} = getComputedStyle(element);
                return /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
                  || /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
              })
              .map(element => `cuts off <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`)
            """;

    /** What stays in place while the page scrolls, and leaves less than half of the window to it. */
    private static final String IN_THE_WAY = """
            () => [...document.querySelectorAll("body *")]
              .filter(element => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility()
                && element.offsetHeight > innerHeight / 2 && element.offsetWidth > innerWidth / 2)
              .map(element => `<${element.localName} class="${element.className}"> stays in the way`)
            """;

    /** Buttons and fields with neither an edge nor a picture, where colours tell nothing, and a choice that only its colour tells. */
    private static final String UNSEEN = """
            () => {
              const seen = element => element.checkVisibility({visibilityProperty: true});
              const edge = style => ["Top", "Bottom", "Left", "Right"].some(side =>
                style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0) || style.textDecorationLine !== "none";
              const told = style => [style.borderBlockEndWidth, style.borderBlockEndColor, style.borderInlineStartWidth, style.fontWeight,
                style.textDecorationLine, style.textDecorationThickness, style.outlineStyle].join(" ");
              const faults = [...document.querySelectorAll("button, input, select, textarea")].filter(seen)
                .filter(element => !edge(getComputedStyle(element)) && !/checkbox|radio/.test(element.type ?? "") && !element.querySelector("svg, img"))
                .map(element => `no edge around <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`);
              for (const current of [...document.querySelectorAll("li > a[aria-current]")].filter(seen)) {
                const other = [...current.closest("ul, ol").querySelectorAll("li > a:not([aria-current])")].find(seen);
                if (other && other.className === current.className && told(getComputedStyle(other)) === told(getComputedStyle(current))) {
                  faults.push(`nothing but colour marks <a class="${current.className}"> ${current.textContent.trim().slice(0, 30)} as the current one`);
                }
              }
              return faults;
            }
            """;

    private static final String MOVES = """
            () => {
              const seconds = list => Math.max(...list.split(",").map(parseFloat));
              const faults = [...document.querySelectorAll("*")].flatMap(element => ["", "::before", "::after"].map(part => {
                const style = getComputedStyle(element, part || null);
                const moves = style.animationName !== "none" && seconds(style.animationDuration) > .001
                  || seconds(style.transitionDuration) > .001;
                return moves ? `<${element.localName} class="${element.className}">${part} moves` : "";
              })).filter(fault => fault !== "");
              if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") faults.push("scrolls smoothly");
              return [...new Set(faults)];
            }
            """;

    private static final String SAY_LONG_WORDS = """
            ([language, word]) => {
              for (const element of document.querySelectorAll("h1, h2, h3, h4, h1 a, h2 a, h3 a, .menu__link, .breadcrumb a")) {
                if (element.querySelector("a") === null) {
                  element.lang = language;
                  element.textContent = `${word} ${word.toUpperCase()}`;
                }
              }
            }
            """;

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private ReaderSettings(Page page) {
        this.page = page;
    }

    /** What a reader with such settings would miss on the page that is open. */
    static List<String> faults(Page page) {
        ReaderSettings settings = new ReaderSettings(page);
        settings.look();
        return settings.faults;
    }

    private void look() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        add("with reduced motion", MOVES);
        page.setViewportSize(DESK, DESK_HEIGHT);
        page.evaluate(DOUBLE_TEXT);
        expectWhole("with text of 200 %");
        page.evaluate(NORMAL_TEXT);
        page.evaluate(WIDE_SPACING);
        expectWhole("with wide spacing");
        page.setViewportSize(ZOOMED, ZOOMED_HEIGHT);
        expectWhole("with wide spacing at 320 px");
        page.evaluate(NORMAL_SPACING);
        expectWhole("zoomed to 400 %");
        add("zoomed to 400 %", IN_THE_WAY);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        add("in forced colours", UNSEEN);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        LONG_WORDS.forEach((language, word) -> {
            page.evaluate(SAY_LONG_WORDS, List.of(language, word));
            expectWhole("with " + word);
        });
    }

    private void expectWhole(String look) {
        Look.overflow(page).forEach(fault -> faults.add(look + ": " + fault));
        add(look, CUT_OFF);
    }

    private void add(String look, String script) {
        ((List<?>) page.evaluate(script)).forEach(fault -> faults.add(look + ": " + fault));
    }
}
