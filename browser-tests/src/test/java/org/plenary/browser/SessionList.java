package org.plenary.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page that lists sessions, as visitors with scripts use it. */
final class SessionList {

    private static final String IDS_OF_VISIBLE = """
            items => items.filter(item => item.checkVisibility()).map(item => item.dataset.session)
            """;

    private final Page page;

    SessionList(Page page) {
        this.page = page;
    }

    /** The ids of the sessions that can be seen, in the order of the page. */
    List<String> shown() {
        List<?> ids = (List<?>) page.locator("[data-session]").evaluateAll(IDS_OF_VISIBLE);
        return ids.stream().map(String::valueOf).toList();
    }

    Locator session(String id) {
        return page.locator("[data-session='" + id + "']");
    }

    String title(String id) {
        return session(id).locator(":is(h2, h3, h4)").first().innerText();
    }

    /** The button, or the link where there is no button, that chooses sessions. */
    Locator filter(String name, String value) {
        return page.locator("[data-filters] [data-filter='" + name + "'][data-value='" + value + "']");
    }

    /** Opens the filters if they are folded. */
    SessionList unfold() {
        if (!page.locator("[data-filters] details[open]").isVisible()) {
            page.locator("[data-filters] summary").click();
        }
        return this;
    }

    void toggle(String name, String value) {
        unfold();
        filter(name, value).click();
    }

    Locator text() {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    /** Types words, and waits until they are in the address. */
    void search(String words) {
        text().fill(words);
        awaitWords(words);
    }

    /** Waits until the words are in the address, and so the list shows what has them. */
    void awaitWords(String words) {
        page.waitForFunction("words => (new URLSearchParams(location.search).get('q') ?? '') === words", words);
    }

    Locator status() {
        return page.locator(".tools__status");
    }

    /** What only those hear who don't see the page. */
    Locator voice() {
        return page.locator("main > [role='status'].visually-hidden");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The button that shows what is kept alone. */
    Locator mine() {
        return page.locator(".tools__mine");
    }

    Locator star(String id) {
        return page.locator("[data-keep='" + id + "'] button, [data-session='" + id + "'] [data-keep] button")
                .first();
    }

    void keep(String... ids) {
        for (String id : ids) {
            star(id).click();
        }
    }
}
