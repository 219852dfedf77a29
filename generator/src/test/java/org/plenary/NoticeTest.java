package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE, which is in every jar, names all that others made. */
class NoticeTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> FOLDERS = List.of(
            "assets",
            "templates",
            "hosts",
            "archetype/src",
            "generator/src",
            "maven-plugin/src",
            "print/src",
            "s3/src");
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|woff2?|eot)");
    private static final Pattern LICENCE = Pattern.compile(
            "^ {4}(?:SIL Open Font License 1\\.1|MIT licence|Apache License 2\\.0): (.+)$", Pattern.MULTILINE);

    @Test
    void namesWhatOthersMade() throws IOException {
        TreeSet<String> others = new TreeSet<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(Files::isRegularFile).filter(this::isOthers).forEach(file -> others.add(name(file)));
            }
        }
        Stream.of("mvnw", "mvnw.cmd")
                .filter(file -> isOthers(ROOT.resolve(file)))
                .forEach(others::add);
        assertThat(named()).containsExactlyInAnyOrderElementsOf(others).contains("mvnw", "assets/js/minisearch.js");
    }

    @Test
    void saysWhereEachLicenceStands() throws IOException {
        for (String entry : notice().split("\n\n")) {
            if (entry.contains("\n    ")) {
                assertThat(LICENCE.matcher(entry).results().map(found -> found.group(1)))
                        .as(entry)
                        .hasSize(1)
                        .allSatisfy(text -> assertThat(ROOT.resolve(text)).isRegularFile());
            }
        }
    }

    /** A font; what a text beside it tells the checksum of; or what its own head says. */
    private boolean isOthers(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return FONT.matcher(file.getFileName().toString()).matches()
                    || recordsBeside(file).contains(sum(bytes))
                    || new String(bytes, 0, Math.min(bytes.length, 600), StandardCharsets.ISO_8859_1)
                            .contains("Licensed to the Apache Software Foundation");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recordsBeside(Path file) throws IOException {
        StringBuilder records = new StringBuilder();
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            for (Path text : beside.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(txt|md)"))
                    .toList()) {
                records.append(Files.readString(text));
            }
        }
        return records.toString();
    }

    private static List<String> named() throws IOException {
        return notice().lines()
                .filter(line -> line.matches("\\S+") && Files.exists(ROOT.resolve(line)))
                .toList();
    }

    private static String notice() throws IOException {
        return Files.readString(ROOT.resolve("NOTICE"));
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
