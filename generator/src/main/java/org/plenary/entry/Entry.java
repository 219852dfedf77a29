package org.plenary.entry;

import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * A document in one language's edition of the site.
 *
 * @param source the file its words come from
 * @param reader the language of the edition
 */
public record Entry(SourceFile source, Language reader, Words words, Address address, Optional<Picture> picture) {

    public DocumentType type() {
        return source.type();
    }

    public String id() {
        return source.id();
    }

    /** Whether the reader gets these words in the reader's own language. */
    public boolean isTranslated() {
        return words.language().equals(reader);
    }
}
