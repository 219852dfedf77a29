package org.plenary.packing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.plenary.publish.Form;

/** The form that every browser reads (RFC 1952); the JDK's has no time in it. */
final class Gzip implements Form {

    @Override
    public String ending() {
        return ".gz";
    }

    @Override
    public boolean suits(String path, byte[] bytes) {
        return Packing.isWorthIt(path, bytes);
    }

    @Override
    public byte[] make(String path, byte[] bytes) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream(bytes.length / 2);
        try (OutputStream out = new Thorough(made)) {
            out.write(bytes);
        }
        return made.toByteArray();
    }

    @Override
    public boolean holds(byte[] made, byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(made))) {
            return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    private static final class Thorough extends GZIPOutputStream {
        Thorough(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
