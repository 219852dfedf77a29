package org.plenary.upload;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What uploads have put into a bucket; kept there as an object. What isn't in it was put there by others and is left alone. Safe for many
 * threads.
 */
final class Ledger {

    /** Its own name, in the folder of the site. */
    static final String NAME = ".plenary-upload";

    private static final String FIRST_LINE = "plenary-upload 1";
    private static final String NOTHING = "-";

    /**
     * One object.
     *
     * @param mark of the file and its headers; empty as long as it isn't known to be there
     * @param tag what the storage answered
     * @param gone since when the site has no such file
     */
    record Entry(String mark, String tag, Optional<Instant> gone) {

        static final Entry PLANNED = new Entry("", "", Optional.empty());
    }

    private final Map<String, Entry> entries = new TreeMap<>();

    static Ledger read(byte[] bytes) {
        Ledger ledger = new Ledger();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        if (lines[0].equals(FIRST_LINE)) {
            for (String line : lines) {
                ledger.readLine(line.split("\t", -1));
            }
        }
        return ledger;
    }

    private void readLine(String[] parts) {
        if (parts.length != 4) {
            return;
        }
        try {
            Optional<Instant> gone = text(parts[3]).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(parts[3]));
            entries.put(parts[0], new Entry(text(parts[1]), text(parts[2]), gone));
        } catch (DateTimeException e) {
            // Whoever changed the line: the object is uploaded again if the site has it, and else stays for somebody to
            // look at.
            entries.remove(parts[0]);
        }
    }

    synchronized byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        entries.forEach((path, entry) -> text.append(path)
                .append('\t')
                .append(word(entry.mark()))
                .append('\t')
                .append(word(entry.tag()))
                .append('\t')
                .append(entry.gone().map(Instant::toString).orElse(NOTHING))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String word(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    private static String text(String word) {
        return word.equals(NOTHING) ? "" : word;
    }

    synchronized Map<String, Entry> entries() {
        return new TreeMap<>(entries);
    }

    synchronized void put(String path, Entry entry) {
        entries.put(path, entry);
    }

    synchronized void remove(String path) {
        entries.remove(path);
    }

    /** Notes what will be uploaded, so that it is known for ours even if the end of the upload is never told. */
    synchronized void plan(Collection<String> paths) {
        paths.forEach(path -> entries.put(path, Entry.PLANNED));
    }
}
