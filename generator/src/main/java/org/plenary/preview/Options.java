package org.plenary.preview;

import java.util.Optional;

/**
 * What can be asked of a preview.
 *
 * @param port to serve at; when it isn't given, 8080 or the next one that is free
 * @param follow whether a browser goes to the page of the text that was saved, when what it shows is the same as before
 */
public record Options(Optional<Integer> port, boolean follow) {

    /** When nothing is asked. */
    public static final Options DEFAULT = new Options(Optional.empty(), true);
}
