package org.plenary.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** What Jazzer begins with: real files, the bad golden sites, and what was found once. */
final class Seeds {

    private static final Path SITES = Path.of("src/test/sites");
    private static final Path ATTACKS = Path.of("src/test/attacks/good-site/content");
    private static final Path FINDINGS = Path.of("src/test/resources/findings");

    private Seeds() {}

    /** The documents of the golden sites: every type and attribute, right and wrong. */
    static Stream<byte[]> documents() throws IOException {
        return Stream.concat(files(SITES, ".adoc"), files(FINDINGS, ".adoc"));
    }

    /** One document of each type. */
    static Stream<byte[]> fewDocuments() throws IOException {
        return files(ATTACKS.resolve("en"), ".adoc");
    }

    /** Texts without their headers: those of the golden sites and of the real one. */
    static Stream<byte[]> texts() throws IOException {
        return Stream.concat(documents(), files(Path.of("../content/en"), ".adoc"))
                .map(Seeds::withoutHeader);
    }

    static Stream<byte[]> settings() throws IOException {
        return Stream.concat(files(SITES, "jbake.properties"), files(FINDINGS, ".properties"));
    }

    static Stream<byte[]> media() throws IOException {
        Stream<byte[]> drawn = Stream.of("png", "jpg", "gif").map(Seeds::picture);
        return Stream.concat(drawn, Stream.concat(files(ATTACKS, ".pdf"), files(FINDINGS.resolve("media"), "")));
    }

    private static byte[] picture(String kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutHeader(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        return text.substring(end < 0 ? 0 : end + 2).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<byte[]> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return files.stream().map(Seeds::read);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
