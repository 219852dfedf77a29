package org.plenary.asciidoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.content.Body;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** A content folder and a converter for it. The text that is converted is the page {@code x} in English. */
final class TestTexts implements AutoCloseable {

    private static final Captions CAPTIONS =
            new Captions(Map.of("note", "Opmerking"), "Tabel", Set.of("here", "click here", "read more", "اضغط هنا"));

    private final Path content;
    private final AsciidocConverter converter;
    private Problems problems = new Problems();

    TestTexts(Path folder) {
        this(folder, Limits.DEFAULT);
    }

    TestTexts(Path folder, Limits limits) {
        try {
            content = Files.createDirectories(folder.toRealPath().resolve("content"));
            Files.createDirectories(content.resolve("en/pages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        converter = new AsciidocConverter(content, language -> CAPTIONS, new Engines(), limits);
    }

    Path content() {
        return content;
    }

    /** Puts a file beside the page. */
    TestTexts with(String name, String text) {
        try {
            Path file = content.resolve("en/pages").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Body convert(String text) {
        problems = new Problems();
        return converter.convert(
                new SourceFile(
                        content.resolve("en/pages/x.adoc"),
                        "content/en/pages/x.adoc",
                        new Language("en"),
                        DocumentType.PAGE,
                        "x"),
                text,
                problems);
    }

    /** The problems of the last text, each as {@code x.adoc:3: message}. */
    List<String> problems() {
        return problems.list().stream()
                .map(problem -> problem.place().toString().replace("content/en/pages/", "") + ": " + problem.message())
                .toList();
    }

    /** Those of a text. */
    List<String> problems(String text) {
        convert(text);
        return problems();
    }

    /** Accepts warnings of the last text. */
    void accept(Place place, Code code) {
        problems.accept(place, code);
    }

    List<Problem> found() {
        return problems.list();
    }

    @Override
    public void close() {
        converter.close();
    }
}
