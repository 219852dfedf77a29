package org.plenary.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.content.Fingerprint;

/**
 * The form of an entry on disk: a line that says what it is an entry of, then its content. The line ends in a checksum over both, so an
 * entry that is damaged, cut off, or stands in the place of another is known for what it is. It is no signature: who can write into the
 * folder can make entries.
 *
 * @param kind of the entry, such as {@code texts}
 * @param key that it is found by
 */
record Seal(String kind, String key) {

    private static final String FORM = "plenary-1 ";

    byte[] close(byte[] content) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(line(content).getBytes(StandardCharsets.UTF_8));
        sealed.writeBytes(content);
        return sealed.toByteArray();
    }

    /** The content of an entry; empty when it isn't, to the byte, what was closed under this seal. */
    Optional<byte[]> open(byte[] sealed) {
        int length = line(new byte[0]).length();
        if (sealed.length < length) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(sealed, length, sealed.length);
        byte[] line = line(content).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(line, 0, length, sealed, 0, length) ? Optional.of(content) : Optional.empty();
    }

    private String line(byte[] content) {
        String name = FORM + kind + " " + key + " ";
        return name + Fingerprint.of(name + Fingerprint.of(content)) + "\n";
    }
}
