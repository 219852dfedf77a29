package org.plenary.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a page with the Tab key alone, from its top to its end, and tells what a reader without a mouse would stumble over: WCAG 2.2,
 * 2.1.2 no trap, 2.4.3 order, 2.4.7 visible focus, 2.4.11 focus that nothing covers.
 */
final class TabWalk {

    /** Everything that Tab should reach, in the order of the document, and how it looks without the focus. */
    private static final String PREPARE = """
            () => {
              const look = element => {
                const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
                return [outlineStyle, outlineWidth, outlineColor].join(" ");
              };
              const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex]")];
              window.tabWalk = {look, looks: new Map(), visited: new Set(), last: null,
                stops: all.filter(element => element.tabIndex >= 0 && !element.disabled
                  && element.checkVisibility({visibilityProperty: true}))};
              for (const element of document.querySelectorAll("*")) tabWalk.looks.set(element, look(element));
              return tabWalk.stops.length;
            }
            """;

    /**
     * What is wrong with the focus as it is now, first of all whether the walk is over. Of a link at the edge of a list that scrolls,
     * Chromium takes a part for enough to see.
     */
    private static final String STEP = """
            () => {
              const focus = document.activeElement;
              if (focus === null || focus === document.body || tabWalk.visited.has(focus)) return ["over"];
              const name = `<${focus.localName} class="${focus.className}"> ${focus.textContent.trim().slice(0, 30)}`;
              const faults = [];
              if (tabWalk.last && !(tabWalk.last.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING)) {
                faults.push(`Tab goes back to ${name}`);
              }
              tabWalk.visited.add(focus);
              tabWalk.last = focus;
              const shown = [focus, ...(focus.labels ?? [])];
              const ring = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1
                  && tabWalk.look(element) !== tabWalk.looks.get(element);
              };
              if (!shown.some(ring)) faults.push(`the focus has no outline of its own on ${name}`);
              const uncovered = box => [[.5, .5], [.2, .5], [.8, .5]].some(([x, y]) => {
                const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
                return top !== null && shown.some(element => element.contains(top) || top.contains(element) && top.localName !== "html"
                  && top.localName !== "body" && top.localName !== "main" && getComputedStyle(top).position === "static");
              });
              const seen = element => [...element.getClientRects()].some(box => box.width > 1 && box.height > 1
                && Math.min(box.right, innerWidth) - Math.max(box.left, 0) >= Math.min(box.width, 12)
                && box.top < innerHeight && box.bottom > 0 && uncovered(box));
              if (!shown.some(seen)) faults.push(`the focus cannot be seen on ${name}`);
              return faults;
            }
            """;

    private static final String NOT_REACHED = """
            () => tabWalk.stops.filter(element => !tabWalk.visited.has(element) && element.type !== "radio")
              .map(element => `Tab doesn't reach <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`)
            """;

    private static final List<String> OVER = List.of("over");

    private TabWalk() {}

    /** What is wrong on the way; a page that was just opened is walked from its first stop. */
    static List<String> faults(Page page) {
        int stops = ((Number) page.evaluate(PREPARE)).intValue();
        List<String> faults = new ArrayList<>();
        boolean over = false;
        for (int step = 0; !over && step <= stops; step++) {
            page.keyboard().press("Tab");
            List<String> found = texts(page.evaluate(STEP));
            over = found.equals(OVER);
            faults.addAll(over ? List.of() : found);
        }
        faults.addAll(texts(page.evaluate(NOT_REACHED)));
        return faults;
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
