package org.plenary.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.source.DocumentType;

/**
 * What a file, or one in each of several languages, is to say. References in it name things by the keys of the tool.
 *
 * @param where in the source it stands
 * @param key what the tool calls it
 * @param id that it would like; empty when its title has to do
 * @param facts by name, in the order that they are written in
 * @param references facts that name others, by name
 * @param words by language
 * @param unsaid names of facts and words that the source has no place for
 * @param mentioned whether something else named it, and nothing tells of it
 */
record Draft(
        DocumentType type,
        String where,
        String key,
        String id,
        Map<String, String> facts,
        Map<String, Reference> references,
        Map<String, Text> words,
        Set<String> unsaid,
        boolean mentioned) {

    /** One whose source has a place for everything. */
    Draft(
            DocumentType type,
            String where,
            String key,
            String id,
            Map<String, String> facts,
            Map<String, Reference> references,
            Map<String, Text> words) {
        this(type, where, key, id, facts, references, words, Set.of(), false);
    }

    /** Whether a file that is here keeps a fact, whatever this draft has for a new one. */
    boolean leavesFact(String name) {
        return unsaid.contains(name);
    }

    /** Whether a file that is here keeps words that this draft has none for. */
    boolean leavesWords(String part, String there) {
        return there.isEmpty() && unsaid.contains(part);
    }

    /** The words in a language. */
    Optional<Text> in(String tag) {
        return Optional.ofNullable(words.get(tag));
    }

    /** The marks of its words, by language and part. */
    Map<String, Map<String, String>> marks() {
        Map<String, Map<String, String>> marks = new TreeMap<>();
        words().keySet().forEach(tag -> marks.put(tag, marks(tag)));
        return marks;
    }

    /** The same in a language that it is in. */
    Map<String, String> marks(String tag) {
        Map<String, String> marks = new TreeMap<>();
        in(tag).orElseThrow().parts().forEach((part, words) -> marks.put(part, Memory.mark(words)));
        return marks;
    }

    /** Others, by their keys. */
    record Reference(DocumentType target, List<String> keys) {}

    /**
     * The words of a file.
     *
     * @param parts the title, attributes and the text, by the names that wordings have; none is empty
     */
    record Text(Map<String, String> parts) {
        Text {
            parts = new TreeMap<>(parts);
        }
    }
}
