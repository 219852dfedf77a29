package org.plenary.attacks;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The smaller forms of files. */
public final class Packed {

    private Packed() {}

    /** Whether a file is a form of another one, which is there. */
    public static boolean is(Path packed, Path plain) throws IOException {
        return Files.exists(plain) && Arrays.equals(unpack(packed), Files.readAllBytes(plain));
    }

    private static byte[] unpack(Path packed) throws IOException {
        try (InputStream in = Files.newInputStream(packed);
                InputStream unpacked = packed.toString().endsWith(".br") ? brotli(in) : new GZIPInputStream(in)) {
            return unpacked.readAllBytes();
        }
    }

    private static InputStream brotli(InputStream in) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return new BrotliInputStream(in);
    }
}
