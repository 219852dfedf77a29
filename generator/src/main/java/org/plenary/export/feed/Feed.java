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
 * @param author whose words these are: the conference's
 * @param home the page of the author
 * @param updated when the newest entry changed; without entries the beginning of the conference's year
 * @param translations the same feed in the other languages
 * @param entries newest first
 */
record Feed(
        String id,
        Channel channel,
        String subtitle,
        String author,
        Address home,
        OffsetDateTime updated,
        List<Channel> translations,
        List<Entry> entries) {

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
    record Entry(
            String id,
            Language language,
            String title,
            String url,
            OffsetDateTime updated,
            String summary,
            String html,
            List<String> tags,
            Optional<String> image) {
        Entry {
            tags = List.copyOf(tags);
        }
    }

    Feed {
        translations = List.copyOf(translations);
        entries = List.copyOf(entries);
    }
}
