package org.plenary.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first seven hexadecimal digits of the SHA-256 of what a translator has to translate: title, words of the header, text. */
final class WordsMark {

    private static final int LENGTH = 7;

    private WordsMark() {}

    /** @param words the attributes that are words; the slug is not translated */
    static String of(Header header, List<String> body, List<Attribute<?>> words) {
        Set<String> translated = words.stream()
                .filter(attribute -> attribute.sort() == Attribute.Sort.WORD)
                .filter(attribute -> !attribute.equals(Common.SLUG))
                .map(Attribute::name)
                .collect(Collectors.toSet());
        String lines = header.lines().stream()
                .filter(line -> translated.contains(line.name()))
                .map(line -> ":" + line.name() + ": " + line.value() + "\n")
                .sorted()
                .collect(Collectors.joining());
        String text = body.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
        return Fingerprint.of(header.title() + "\n" + lines + "\n" + text.strip())
                .substring(0, LENGTH);
    }
}
