package org.plenary.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks at a file in {@code content/media/}: only kinds that can't carry a script, and only pictures of a sane size. */
final class MediaReader {

    static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "gif");
    static final String KINDS = "png, jpg, jpeg, gif and pdf";

    private static final long MAX_BYTES = 10_000_000;
    private static final long MAX_PIXELS = 40_000_000;

    private MediaReader() {}

    static boolean accepts(String name) {
        return PICTURES.contains(ending(name)) || ending(name).equals("pdf");
    }

    /** The file with the size of its picture; empty when it isn't what its name says, or too large. */
    static Optional<MediaFile> read(Path file, String name) {
        try {
            if (!accepts(name) || Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
            if (ending(name).equals("pdf")) {
                return Optional.of(new MediaFile(file, name, Optional.empty()));
            }
            return size(file, ending(name))
                    .filter(size -> (long) size.width() * size.height() <= MAX_PIXELS)
                    .map(size -> new MediaFile(file, name, Optional.of(size)));
        } catch (IOException | RuntimeException e) {
            // The readers of ImageIO throw all kinds of things at a broken picture.
            return Optional.empty();
        }
    }

    private static Optional<MediaFile.Size> size(Path file, String ending) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersBySuffix(ending);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            return Optional.of(new MediaFile.Size(reader.getWidth(0), reader.getHeight(0)));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
