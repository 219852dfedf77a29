package org.plenary.packing;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.plenary.assets.AssetNames;
import org.plenary.publish.Form;

/** The form that is smallest (RFC 7932), on machines that the library has been built for. */
final class Brotli implements Form {

    /** For what browsers keep for ever, and for the longest page of most conferences, the programme. */
    private static final int BEST = 11;

    /** For long pages, of which there are few: a tenth smaller than the next in four times its time, and larger than the best in a fifth. */
    private static final int BETTER = 10;

    /** For all others, of which there are thousands. */
    private static final int QUICK = 7;

    /** From how many bytes on a page is long; and from how many on the best would take half a second and more. */
    private static final int LONG = 24_000;

    private static final int LONGER = 64_000;
    private static final int ENDLESS = 200_000;

    @Override
    public String ending() {
        return ".br";
    }

    @Override
    public boolean suits(String path, byte[] bytes) {
        return Packing.isWorthIt(path, bytes);
    }

    @Override
    public byte[] make(String path, byte[] bytes) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality(path, bytes.length)));
    }

    private static int quality(String path, int size) {
        boolean kept = !AssetNames.plain(path).equals(path);
        if (kept || size >= LONGER && size < ENDLESS) {
            return BEST;
        }
        return size >= LONG ? BETTER : QUICK;
    }

    @Override
    public boolean holds(byte[] made, byte[] bytes) {
        try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(made))) {
            return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
        } catch (IOException e) {
            return false;
        }
    }
}
