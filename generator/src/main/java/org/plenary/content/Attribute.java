package org.plenary.content;

import java.util.List;
import java.util.Optional;
import org.plenary.source.DocumentType;

/**
 * An attribute that headers of one type may carry. The list of them is the content model.
 *
 * <pre>{@code
 * static final Attribute<LocalDateTime> START = Attribute.fact("start", Values::moment);
 * ...
 * Optional<LocalDateTime> start = document.fields().get(START);
 * }</pre>
 *
 * @param name as it stands in a header
 * @param sort whether it is said once for all languages, or in each, or of the file itself
 * @param target what its ids name, when it refers to other documents
 */
public record Attribute<T>(
        String name, Sort sort, boolean required, ValueReader<T> reader, Optional<DocumentType> target) {

    /** Facts stand once, in the file of the first language; words in every language; notes are about the file that they stand in. */
    public enum Sort {
        FACT,
        WORD,
        NOTE
    }

    public static <T> Attribute<T> fact(String name, ValueReader<T> reader) {
        return new Attribute<>(name, Sort.FACT, false, reader, Optional.empty());
    }

    public static <T> Attribute<T> word(String name, ValueReader<T> reader) {
        return new Attribute<>(name, Sort.WORD, false, reader, Optional.empty());
    }

    public static <T> Attribute<T> note(String name, ValueReader<T> reader) {
        return new Attribute<>(name, Sort.NOTE, false, reader, Optional.empty());
    }

    /** A fact that lists ids of documents of a type. */
    public static Attribute<List<String>> references(String name, DocumentType target) {
        return new Attribute<>(name, Sort.FACT, false, Values::names, Optional.of(target));
    }

    /** A fact that is the id of one document of a type. */
    public static Attribute<String> reference(String name, DocumentType target) {
        return new Attribute<>(name, Sort.FACT, false, Values::text, Optional.of(target));
    }

    public Attribute<T> require() {
        return new Attribute<>(name, sort, true, reader, target);
    }
}
