package org.plenary.benchmark.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words that texts are made of: a resource with a phrase on each line, English and Dutch with a bar between them. */
enum Phrases {
    ANGLES,
    COLUMNS,
    FIRST_NAMES,
    HEADINGS,
    ITEMS,
    LAST_NAMES,
    NEWS,
    ORGANISATION_KINDS,
    ORGANISATION_NAMES,
    PICTURES,
    PLACES,
    ROLES,
    SENTENCES,
    TOPICS,
    WEB;

    private final List<Phrase> all;

    Phrases() {
        this.all = read(Article.lowerCase(name()).replace('_', '-') + ".txt");
    }

    List<Phrase> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** The phrase of a number; after the last, the first comes again. */
    Phrase get(int number) {
        return all.get(Math.floorMod(number, all.size()));
    }

    private static List<Phrase> read(String name) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Phrases::phrase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(String line) {
        String[] words = line.split("\\|");
        return words.length == 1 ? Phrase.of(line) : new Phrase(words[0], words[1]);
    }
}
