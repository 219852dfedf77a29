package org.plenary.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.asciidoctor.Asciidoctor;

/** Asciidoctor's own source, to see whether what we know of it is still true. */
final class AsciidoctorSource {

    private static final String GEM = "/gems/asciidoctor-2.0.26/lib/";

    private AsciidoctorSource() {}

    /** A file such as {@code asciidoctor/parser.rb}. */
    static String of(String file) {
        try (InputStream ruby = Asciidoctor.class.getResourceAsStream(GEM + file)) {
            byte[] bytes = Objects.requireNonNull(ruby, "no " + GEM + file + ": another version?")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
