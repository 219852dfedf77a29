package org.plenary.media;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what a PDF (ISO 32000) could do besides being read: run programs, send forms, carry other files. Looks at all of its bytes and
 * into its compressed objects; not into what is compressed otherwise, which only uncommon programs write.
 */
final class PdfFile {

    private static final int MAX_INFLATED = 50_000_000;
    private static final String HINT = "print it to a new PDF, which keeps what can be read and nothing else";

    /** What may stand between two words: blanks, and comments up to the end of the line. */
    private static final String BETWEEN = "(?:[\\s\\x00]++|%[^\\r\\n]*+)*+";

    private static final Pattern ACTIVE = Pattern.compile("/S" + BETWEEN
            + "/(JavaScript|Launch|SubmitForm|ImportData|Rendition|GoToE)(?![A-Za-z0-9])"
            + "|/(JavaScript|EmbeddedFiles|RichMedia|XFA|Encrypt)" + BETWEEN + "(?:<<|\\[|\\d)"
            + "|/(?:Subtype|Type)" + BETWEEN + "/(RichMedia|3D|Screen|FileAttachment|EmbeddedFile)(?![A-Za-z0-9])");

    /** A sign of a name may be written as its number. */
    private static final Pattern NUMBER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern OBJECTS = Pattern.compile("/ObjStm");
    private static final Pattern DATA = Pattern.compile("stream(?:\\r\\n|\\n|\\r)");

    private PdfFile() {}

    static void check(byte[] bytes) throws Unsound {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = file.lastIndexOf("%%EOF");
        if (end < 0) {
            throw Unsound.damaged(MediaKind.PDF, "it ends too early");
        }
        if (!file.substring(end + "%%EOF".length()).isBlank()) {
            throw Unsound.damaged(MediaKind.PDF, "something stands behind its end");
        }
        refuseActive(file);
        refusePacked(file, bytes);
    }

    private static void refuseActive(String text) throws Unsound {
        String plain = plain(text);
        String found = ACTIVE.matcher(plain)
                .results()
                .map(PdfFile::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (found.contains("Encrypt")) {
            throw new Unsound("is an encrypted PDF", "save it without a password, and without restrictions");
        }
        if (!found.isEmpty()) {
            throw new Unsound("is a PDF that can do more than be read (" + found + ")", HINT);
        }
    }

    private static String plain(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 16))));
    }

    private static String name(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Objects may be packed together; scripts too. */
    private static void refusePacked(String file, byte[] bytes) throws Unsound {
        if (OBJECTS.matcher(file).results().count()
                < OBJECTS.matcher(plain(file)).results().count()) {
            throw uncommon();
        }
        Inflater inflater = new Inflater();
        try {
            long inflated = 0;
            Matcher packed = OBJECTS.matcher(file);
            Matcher data = DATA.matcher(file);
            for (int from = 0; packed.find(from) && data.find(packed.end()); from = data.end()) {
                inflater.reset();
                inflater.setInput(bytes, data.end(), bytes.length - data.end());
                String objects = inflate(inflater, MAX_INFLATED - inflated);
                inflated += objects.length();
                refuseActive(objects);
            }
        } finally {
            inflater.end();
        }
    }

    private static String inflate(Inflater inflater, long most) throws Unsound {
        StringBuilder objects = new StringBuilder();
        byte[] some = new byte[8_192];
        try {
            while (!inflater.finished()) {
                int length = inflater.inflate(some);
                objects.append(new String(some, 0, length, StandardCharsets.ISO_8859_1));
                if (length == 0 || objects.length() > most) {
                    throw uncommon();
                }
            }
            return objects.toString();
        } catch (DataFormatException e) {
            throw uncommon();
        }
    }

    private static Unsound uncommon() {
        return new Unsound("is a PDF whose objects are packed in an uncommon way", HINT);
    }
}
