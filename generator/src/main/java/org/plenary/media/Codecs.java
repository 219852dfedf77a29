package org.plenary.media;

import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/** The JDK's own readers and writers, whatever plug-ins registered themselves before them: others would take other files for sound. */
final class Codecs {

    private static final String OWN = "com.sun.imageio.";

    private Codecs() {}

    static ImageReader reader(String ending) {
        return own(ImageIO.getImageReadersBySuffix(ending), ending);
    }

    static ImageWriter writer(String ending) {
        return own(ImageIO.getImageWritersBySuffix(ending), ending);
    }

    private static <T> T own(Iterator<T> found, String ending) {
        while (found.hasNext()) {
            T one = found.next();
            if (one.getClass().getName().startsWith(OWN)) {
                return one;
            }
        }
        throw new IllegalStateException("every Java reads and writes " + ending);
    }
}
