package org.plenary.content;

import org.plenary.source.SourceFile;

/**
 * What one content file says.
 *
 * @param digest of its words: the value that a translation of it carries in {@code translated-from}
 */
public record Document(SourceFile source, String title, Fields fields, Body body, String digest) {}
