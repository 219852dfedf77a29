package org.plenary.export.feed;

import org.plenary.entry.Address;
import org.plenary.language.Language;

/**
 * Where a feed stands.
 *
 * @param page that tells people the same
 */
public record Channel(Language language, String title, Address page) {

    /** The feed as Atom. */
    public Address atom() {
        return page.file("feed.xml");
    }

    /** The feed as JSON. */
    public Address json() {
        return page.file("feed.json");
    }
}
