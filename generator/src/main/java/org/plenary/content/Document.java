package org.plenary.content;

import org.plenary.source.SourceFile;

/**
 * What one content file says.
 *
 * @param mark of its words as they are: what a translation of them carries in {@code translated-from}
 */
public record Document(SourceFile source, String title, Fields fields, Body body, String mark) {

    /** Whether it says nothing but what a shared organisation is to this edition. */
    public boolean isFactsAlone() {
        return title.isEmpty();
    }

    /** The same with the facts of another before its own. */
    public Document under(Document facts) {
        return new Document(source, title, facts.fields.over(fields), body, mark);
    }
}
