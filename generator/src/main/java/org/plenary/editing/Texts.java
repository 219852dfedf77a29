package org.plenary.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.source.InventoryReader;
import org.plenary.source.SourceFile;

/**
 * The texts of a site, to be found by what an editor types.
 *
 * @param root the folder of the site
 * @param refused what is wrong with files of {@code content/}: told only of a file that is asked for
 */
record Texts(Path root, List<Language> languages, List<SourceFile> files, List<Problem> refused) {

    static Texts of(Path root, List<Language> languages) throws IOException {
        Problems refused = new Problems();
        List<SourceFile> files = InventoryReader.read(root, languages, refused).documents();
        return new Texts(root, languages, files, refused.list());
    }

    /**
     * The text in a file; empty after a problem.
     *
     * @param given path from the site's folder, or from the folder that the editor is in
     */
    Optional<SourceFile> find(String given, Problems problems) throws IOException {
        Optional<Path> path = path(given);
        if (path.isEmpty()) {
            List<String> names = files.stream().map(SourceFile::name).toList();
            problems.add(Place.of(given), Code.MISSING_FILE, "there is no such file", Suggestion.hint(given, names));
            return Optional.empty();
        }
        for (SourceFile file : files) {
            if (Files.isSameFile(file.path(), path.get())) {
                return Optional.of(file);
            }
        }
        explain(given, path.get(), problems);
        return Optional.empty();
    }

    private void explain(String given, Path path, Problems problems) throws IOException {
        for (Problem problem : refused) {
            if (same(root.resolve(problem.place().file()), path)) {
                problems.add(problem.place(), problem.code(), problem.message(), problem.hint());
                return;
            }
        }
        problems.add(
                Place.of(given),
                Code.BAD_VALUE,
                "this file is no text of the site",
                "name one in content/<language>/<type>/, such as "
                        + files.stream().map(SourceFile::name).findFirst().orElse("content/nl/pages/home.adoc"));
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.isSameFile(one, other);
    }

    /** The file that is meant, if there is one. */
    private Optional<Path> path(String given) {
        try {
            Path path = Path.of(given.replace('\\', '/'));
            return List.of(root.resolve(path), path).stream()
                    .filter(Files::exists)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The text that carries the facts of a text: that in the first language which has one. */
    SourceFile original(SourceFile text) {
        return languages.stream()
                .flatMap(language -> files.stream()
                        .filter(file -> file.language().equals(language))
                        .filter(file -> file.key().equals(text.key())))
                .findFirst()
                .orElse(text);
    }
}
