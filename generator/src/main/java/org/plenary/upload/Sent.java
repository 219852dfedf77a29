package org.plenary.upload;

import java.util.Map;
import org.plenary.hosting.FileTypes;
import org.plenary.hosting.Headers;
import org.plenary.hosting.Hosted;

/** What a storage sends with an object, of all that the table of headers says: storages keep no more than this. */
public record Sent(String contentType, String cacheControl) {

    private static final String ASK = "no-cache";

    /** For nobody but the next upload. */
    static final Sent LEDGER = new Sent("text/plain; charset=utf-8", "no-store");

    /** For a file of a site, by its path. */
    static Sent of(String path) {
        Map<String, String> headers = Headers.of("/" + path, Hosted.UNKNOWN);
        return new Sent(FileTypes.of(path), headers.getOrDefault("Cache-Control", ASK));
    }

    /** Whether browsers may show what they have without asking. Then they may also ask for it long after a page has stopped to. */
    boolean isKept() {
        return !cacheControl.equals(ASK);
    }
}
