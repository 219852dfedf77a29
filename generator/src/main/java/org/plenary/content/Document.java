package org.plenary.content;

import org.plenary.source.SourceFile;

/**
 * What one content file says.
 *
 * @param mark of its words as they are: what a translation of them carries in {@code translated-from}
 */
public record Document(SourceFile source, String title, Fields fields, Body body, String mark) {}
