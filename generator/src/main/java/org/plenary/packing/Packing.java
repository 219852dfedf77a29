package org.plenary.packing;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.hosting.FileTypes;
import org.plenary.publish.Form;

/** The forms that stand beside each text of a site. */
public final class Packing {

    /** What is smaller goes out in one packet anyway. Bytes. */
    private static final int LEAST = 200;

    private Packing() {}

    /** @param notices is told when this machine can't make one of them */
    public static List<Form> forms(Consumer<String> notices) {
        if (Brotli4jLoader.isAvailable()) {
            return List.of(new Brotli(), new Gzip());
        }
        notices.accept("No .br files are made on this machine, only .gz: there is no Brotli for "
                + System.getProperty("os.name") + " on " + System.getProperty("os.arch"));
        return List.of(new Gzip());
    }

    static boolean isWorthIt(String path, byte[] bytes) {
        return bytes.length >= LEAST && FileTypes.isText(path);
    }
}
