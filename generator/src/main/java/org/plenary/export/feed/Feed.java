package org.plenary.export.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.Address;
import org.plenary.language.Language;

/**
 * What a feed says, in whichever form.
 *
 * @param id an IRI that never changes
 * @param page the same for people
 * @param author whose words these are: the conference's
 * @param home the page of the author
 * @param updated when the newest entry changed; without entries the beginning of the conference's year
 * @param translations the same feed in the other languages
 * @param entries newest first
 */
public record Feed(
        String id,
        Language language,
        String title,
        String subtitle,
        Address page,
        String author,
        Address home,
        OffsetDateTime updated,
        List<Translation> translations,
        List<Entry> entries) {

    private static final String ATOM_FILE = "feed.xml";
    private static final String JSON_FILE = "feed.json";

    /** The feed beside the same page in another language. */
    public record Translation(Language language, Address page) {
        Address atom() {
            return page.file(ATOM_FILE);
        }
    }

    /**
     * A news item or a change.
     *
     * @param id an IRI that never changes
     * @param language of the words
     * @param title one line, plain
     * @param url absolute
     * @param summary one sentence, plain, or empty
     * @param html with absolute addresses
     */
    public record Entry(
            String id,
            Language language,
            String title,
            String url,
            OffsetDateTime updated,
            String summary,
            String html,
            List<String> tags,
            Optional<String> image) {
        public Entry {
            tags = List.copyOf(tags);
        }
    }

    public Feed {
        translations = List.copyOf(translations);
        entries = List.copyOf(entries);
    }

    public Address atom() {
        return page.file(ATOM_FILE);
    }

    public Address json() {
        return page.file(JSON_FILE);
    }
}
