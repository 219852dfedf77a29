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

    /** For files that change seldom and that browsers keep for ever. */
    private static final int BEST = 11;

    /** For all others, of which there are thousands: the next step saves a five-hundredth and takes seventeen times as long. */
    private static final int QUICK = 7;

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
        boolean kept = !AssetNames.plain(path).equals(path);
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(kept ? BEST : QUICK));
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
