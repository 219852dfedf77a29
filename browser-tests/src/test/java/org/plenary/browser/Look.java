package org.plenary.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** How a page is looked at. */
final class Look {

    private static final int HEIGHT = 640;

    /** Fonts are there, transitions are over, and all is drawn. */
    private static final String SETTLE = """
            async () => {
              await document.fonts.ready;
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
            }
            """;

    /** Names the innermost parts that reach out of the window to the side, outside of boxes that scroll in themselves. */
    private static final String OVERFLOWING = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const scrolls = element => element !== null && element !== root
                && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
              const isWide = element => {
                const box = element.getBoundingClientRect();
                const right = Math.max(box.right, box.left + element.scrollWidth);
                return right > root.clientWidth && !scrolls(element.parentElement);
              };
              const wide = [...document.body.querySelectorAll("*")].filter(isWide);
              const names = wide.filter(element => ![...element.children].some(isWide)).map(element =>
                `<${element.localName} class="${element.className}">${element.textContent.trim().slice(0, 40)}`);
              return [`is ${root.scrollWidth} px wide: ${names.slice(0, 3).join(", ")}`];
            }
            """;

    private Look() {}

    static void take(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(SETTLE);
    }

    /** Why the page scrolls sideways; empty when it doesn't. */
    static List<String> overflow(Page page) {
        page.evaluate(SETTLE);
        List<?> overflow = (List<?>) page.evaluate(OVERFLOWING);
        return overflow.stream().map(String::valueOf).toList();
    }
}
