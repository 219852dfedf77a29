package org.plenary.chance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What real editors wrote, and the words that AsciiDoc and HTML are made of. */
final class RealContent {

    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

    private static final List<byte[]> FILES = readFiles();
    private static final List<String> TOKENS = readTokens();

    private RealContent() {}

    /** The content files of both sites, in the order of their names. */
    static List<byte[]> files() {
        return FILES;
    }

    static List<String> tokens() {
        return TOKENS;
    }

    private static List<byte[]> readFiles() {
        return Stream.of("../content", "../showcase/content")
                .flatMap(RealContent::readFiles)
                .toList();
    }

    private static Stream<byte[]> readFiles(String folder) {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            return walk
                    .filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .map(RealContent::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the dictionary is a comment or a token between quotation marks, with bytes as {@code \x0a}. */
    private static List<String> readTokens() {
        String dictionary = new String(read(Path.of("src/test/resources/asciidoc.dict")), StandardCharsets.UTF_8);
        return dictionary
                .lines()
                .filter(line -> line.startsWith("\""))
                .map(line -> line.substring(1, line.length() - 1))
                .map(RealContent::token)
                .toList();
    }

    private static String token(String escaped) {
        String bytes = BYTE.matcher(escaped)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"))
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
