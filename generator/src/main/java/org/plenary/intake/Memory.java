package org.plenary.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.content.Fingerprint;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * What was imported last, in a file beside {@code jbake.properties}: so the next import knows what the tool changed since, and what editors did.
 *
 * @param entries by the key of the document: {@code sessions/opening}
 */
record Memory(Map<String, Entry> entries) {

    static final String FILE = "imported.json";

    private static final String ABOUT =
            "Written by plenary:import: what was imported last, so that the next import leaves alone what editors changed. Commit it with the content.";

    private static final int MARK = 12;

    /**
     * What was imported of a document.
     *
     * @param facts as the tool had them
     * @param words marks of parts, by language
     */
    record Entry(String tool, String key, Map<String, String> facts, Map<String, Map<String, String>> words) {
        Entry {
            facts = new TreeMap<>(facts);
            words = new TreeMap<>(words);
        }
    }

    Memory {
        entries = new TreeMap<>(entries);
    }

    /** The mark of some words: however lines end, the same words have the same one. */
    static String mark(String words) {
        return Fingerprint.of(words.lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .strip())
                .substring(0, MARK);
    }

    Optional<Entry> of(String document) {
        return Optional.ofNullable(entries.get(document));
    }

    /** The document that something of a tool's became. */
    Optional<String> find(String folder, String tool, String key) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder + "/"))
                .filter(entry -> entry.getValue().tool().equals(tool)
                        && entry.getValue().key().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The memory that a file holds; empty, with a problem, when it was spoilt. */
    static Optional<Memory> read(String text, Problems problems) {
        if (text.isBlank()) {
            return Optional.of(new Memory(Map.of()));
        }
        try {
            Map<String, Entry> entries = new TreeMap<>();
            JsonNode documents = new JsonMapper().readTree(text).path("documents");
            documents.properties().stream()
                    .filter(document -> isDocument(document.getKey()))
                    .forEach(document -> entries.put(document.getKey(), entry(document.getValue())));
            return Optional.of(new Memory(entries));
        } catch (JsonProcessingException e) {
            problems.add(
                    Place.of(FILE),
                    Code.BAD_VALUE,
                    "what was imported last can't be read: this is not JSON any more",
                    "bring the file back: git checkout " + FILE);
            return Optional.empty();
        }
    }

    /** Anybody can write into the file; only what can be a document's name is believed. */
    private static boolean isDocument(String name) {
        String[] parts = name.split("/", 2);
        return parts.length == 2
                && DocumentType.ofFolder(parts[0]).isPresent()
                && SourceFile.ID.matcher(parts[1]).matches();
    }

    private static Entry entry(JsonNode node) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        node.path("words").properties().forEach(language -> words.put(language.getKey(), texts(language.getValue())));
        return new Entry(node.path("tool").asText(), node.path("key").asText(), texts(node.path("facts")), words);
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }

    /** What the file is to say. */
    String text() {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("about", ABOUT);
        ObjectNode documents = root.putObject("documents");
        entries.forEach((name, entry) -> {
            ObjectNode node =
                    documents.putObject(name).put("tool", entry.tool()).put("key", entry.key());
            put(node.putObject("facts"), entry.facts());
            ObjectNode words = node.putObject("words");
            entry.words().forEach((language, parts) -> put(words.putObject(language), parts));
        });
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new JsonMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can't be written", e);
        }
    }

    private static void put(ObjectNode node, Map<String, String> texts) {
        texts.forEach(node::put);
    }
}
