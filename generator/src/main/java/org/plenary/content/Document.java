package org.plenary.content;

import org.plenary.source.SourceFile;

/** What one content file says. */
public record Document(SourceFile source, String title, Fields fields, Body body) {}
