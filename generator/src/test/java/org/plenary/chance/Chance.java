package org.plenary.chance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Makes files by chance: of random bytes, of random letters of all scripts, and real ones with mistakes in them.
 *
 * <pre>{@code
 * byte[] file = new Chance(seed).file();
 * }</pre>
 */
public final class Chance {

    private static final List<String> LINE_ENDS =
            List.of("\n", "\r\n", "\r", "\n\r", "\u0085", "\u2028", "\f", "\u000b");

    /** Beginnings of letters that end too early, letters written too long, halves of pairs, and bytes of no letter. */
    private static final List<byte[]> NO_UTF_8 = List.of(
            bytes(0xc3),
            bytes(0xe2, 0x82),
            bytes(0xc0, 0xaf),
            bytes(0xed, 0xa0, 0x80),
            bytes(0xed, 0xb0, 0x80),
            bytes(0xfe),
            bytes(0xff),
            bytes(0xf5, 0x80, 0x80, 0x80));

    private final RandomGenerator random;

    public Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The seeds from 1 up, each the name of a test; {@code -Dchance.times=20} tries twenty times as many. */
    public static LongStream seeds(int count) {
        return LongStream.rangeClosed(1, (long) count * Integer.getInteger("chance.times", 1));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    public RandomGenerator random() {
        return random;
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** True once in so many times. */
    public boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    /** A file of any kind. */
    public byte[] file() {
        return switch (random.nextInt(8)) {
            case 0 -> randomBytes(random.nextInt(400));
            case 1 -> letters(random.nextInt(400)).getBytes(StandardCharsets.UTF_8);
            case 2 -> tokens(random.nextInt(40)).getBytes(StandardCharsets.UTF_8);
            default -> mistaken(one(RealContent.files()));
        };
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Letters of all scripts, signs and controls; of pairs always both halves. */
    public String letters(int length) {
        return random.ints(length, 0, Character.MAX_CODE_POINT + 1)
                .map(letter -> onceIn(2) ? letter % 0x250 : letter)
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Words of AsciiDoc and HTML, one after the other. */
    public String tokens(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(one(RealContent.tokens())).append(one(List.of("", " ", "\n", "\n\n", "x", "x\n")));
        }
        return text.toString();
    }

    /** A file with up to five mistakes in it. */
    public byte[] mistaken(byte[] file) {
        byte[] mistaken = file;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            mistaken = onceIn(3) ? inBytes(mistaken) : inLines(mistaken);
        }
        return mistaken;
    }

    private byte[] inBytes(byte[] file) {
        int at = random.nextInt(file.length + 1);
        return switch (random.nextInt(8)) {
            case 0 -> spliced(file, 0, bytes(0xef, 0xbb, 0xbf));
            case 1 -> spliced(file, at, bytes(0));
            case 2 -> spliced(file, at, one(NO_UTF_8));
            case 3 -> spliced(file, at, randomBytes(random.nextInt(8)));
            case 4 -> Arrays.copyOf(file, at);
            case 5 -> spliced(file, at, letters(4).getBytes(StandardCharsets.UTF_8));
            case 6 ->
                spliced(
                        file,
                        at,
                        one(RealContent.tokens()).repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8));
            default ->
                spliced(
                        file,
                        at,
                        one(List.of("-a", "a,", ".a", "[", "{a}", "== ", "\n"))
                                .repeat(20_000)
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] spliced(byte[] file, int at, byte[] piece) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        try {
            spliced.write(file, 0, at);
            spliced.write(piece);
            spliced.write(file, at, file.length - at);
            return spliced.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory holds what it is given", e);
        }
    }

    private byte[] inLines(byte[] file) {
        List<String> lines = new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String end = "\n";
        switch (random.nextInt(8)) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.remove(one);
            case 2 -> lines.add(other, lines.get(one));
            case 3 -> lines.set(other, one(RealContent.tokens()) + lines.get(one));
            case 4 ->
                lines.addAll(other, List.of(new String(one(RealContent.files()), StandardCharsets.UTF_8).split("\n")));
            case 5 -> lines.set(one, lines.get(one) + one(LINE_ENDS) + one(RealContent.tokens()));
            case 6 -> lines.set(one, lines.get(one).repeat(1 + random.nextInt(50)));
            default -> end = one(LINE_ENDS);
        }
        return String.join(end, lines).getBytes(StandardCharsets.UTF_8);
    }
}
