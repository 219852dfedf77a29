package org.plenary.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.content.Body;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.content.HeaderEdit;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Schema;
import org.plenary.source.SourceFile;

/**
 * Says in translations that they say what their originals say now: sets {@code translated-from} and changes nothing else. When one of them
 * can't be marked, none is.
 *
 * <pre>{@code
 * Optional<String> marked = new TranslationMark(root, System.getProperties(), Clock.systemUTC(), problems)
 *         .set(List.of("content/nl/sessions/opening.adoc"));
 * }</pre>
 */
public final class TranslationMark {

    private static final String EXAMPLE =
            "write it like ./mvnw plenary:translated -Dfile=content/nl/sessions/opening.adoc";

    private static final Set<Code> OF_THE_FORM = EnumSet.of(Code.BAD_HEADER, Code.DUPLICATE_ATTRIBUTE);

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;

    /** A file as it is to be. */
    private record Marked(Document translation, SourceFile original, String mark, String text) {

        void write() throws IOException {
            if (!isSame()) {
                Files.writeString(translation.source().path(), text);
            }
        }

        private boolean isSame() {
            return before().equals(mark);
        }

        private String before() {
            return translation.fields().get(Common.TRANSLATED_FROM).orElse("nothing");
        }

        @Override
        public String toString() {
            String what = translation.source().name() + (isSame() ? " was marked already" : " is marked now")
                    + " as a translation of " + original.name() + " as it is: " + mark;
            return isSame() ? what : what + " (before: " + before() + ")";
        }
    }

    /**
     * @param root the folder with {@code jbake.properties} and {@code content}
     * @param overrides settings that win over the file's
     */
    public TranslationMark(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
    }

    /**
     * Marks translations.
     *
     * @param names paths of files, from the site's folder or from the folder that the editor is in
     * @return what was done, a line for each; empty after a problem, and then nothing was
     */
    public Optional<String> set(List<String> names) throws IOException {
        if (names.isEmpty()) {
            problems.add(Place.of("-Dfile"), Code.BAD_VALUE, "which file is translated isn't said", EXAMPLE);
        }
        Optional<Settings> settings = SettingsReader.read(root, overrides, clock, problems);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.of(root, settings.get().languages());
        List<Marked> marked = new ArrayList<>();
        for (String name : names) {
            Optional<SourceFile> file = texts.find(name, problems);
            if (file.isPresent()) {
                marked(file.get(), texts).ifPresent(marked::add);
            }
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        for (Marked one : marked) {
            one.write();
        }
        return Optional.of(marked.stream().map(Marked::toString).collect(Collectors.joining("\n")));
    }

    private Optional<Marked> marked(SourceFile translation, Texts texts) throws IOException {
        SourceFile original = texts.original(translation);
        if (translation.equals(original)) {
            refuseOriginal(original, texts);
            return Optional.empty();
        }
        Optional<Document> from = document(original).filter(this::isOriginal);
        Optional<Document> to = document(translation);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String mark = from.get().mark();
        return HeaderEdit.set(translation, Files.readString(translation.path()), Common.TRANSLATED_FROM, mark, problems)
                .map(text -> new Marked(to.get(), original, mark, text));
    }

    /** Only the form of the header counts here: other faults are for the check to tell. */
    private Optional<Document> document(SourceFile source) {
        Problems found = new Problems();
        Optional<Document> document =
                new DocumentReader(Schema::of, (file, text, none) -> Body.EMPTY, found).read(source);
        List<Problem> grave = found.list().stream()
                .filter(one -> document.isEmpty() || OF_THE_FORM.contains(one.code()))
                .toList();
        grave.forEach(one -> problems.add(one.place(), one.code(), one.message(), one.hint()));
        return document.filter(read -> grave.isEmpty());
    }

    private boolean isOriginal(Document document) {
        SourceFile source = document.source();
        if (document.fields().has(Common.TRANSLATED_FROM)) {
            problems.add(
                    source.line(document.fields().line(Common.TRANSLATED_FROM)),
                    Code.ORPHAN,
                    "this is a translation too, so there is no original",
                    "bring the original back; or remove this line, if this is the original now");
            return false;
        }
        return true;
    }

    private void refuseOriginal(SourceFile original, Texts texts) {
        if (original.language().equals(texts.languages().get(0))) {
            problems.add(
                    original.place(),
                    Code.BAD_VALUE,
                    "this is the original: translations are marked, not what they are made from",
                    "name the file of a translation");
        } else {
            problems.add(
                    original.place(),
                    Code.ORPHAN,
                    "this is a translation of nothing: there is no "
                            + SourceFile.name(texts.languages().get(0), original.type(), original.id()),
                    "write that first; or leave this as it is, when it is to stand alone");
        }
    }
}
