package org.plenary.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/** Starts Asciidoctor with a JRuby of its own. */
public final class Starter {

    private Starter() {}

    /** A new one. It names the folder of Asciidoctor's Ruby files, so that nobody needs RubyGems to find them, which are a third of the start (ADR 7). */
    public static Asciidoctor start() throws IOException {
        return AsciidoctorJRuby.Factory.create(List.of("uri:classloader:/gems/asciidoctor-" + version() + "/lib"));
    }

    private static String version() throws IOException {
        Properties versions = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                AsciidoctorJRuby.class.getResourceAsStream("/META-INF/asciidoctorj-version.properties"))) {
            versions.load(stream);
        }
        return versions.getProperty("version.asciidoctor");
    }
}
