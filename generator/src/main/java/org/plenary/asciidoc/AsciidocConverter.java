package org.plenary.asciidoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jruby.exceptions.RaiseException;
import org.jsoup.Jsoup;
import org.plenary.content.Body;
import org.plenary.content.BodyConverter;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/**
 * Converts bodies with AsciidoctorJ, safely: no file outside {@code content/}, no network, no extension of the document's choosing,
 * and HTML from an allow-list. JRuby takes seconds to start, and does so with the first text.
 */
public final class AsciidocConverter implements BodyConverter, AutoCloseable {

    // Kept so that the level set on it isn't collected with it: AsciidoctorJ would repeat every complaint on the
    // console.
    private static final Logger ASCIIDOCTOR_LOG = Logger.getLogger("asciidoctor");

    private final Path root;
    private final Function<Language, Captions> captions;
    private Optional<Asciidoctor> asciidoctor = Optional.empty();
    private final List<LogRecord> log = new ArrayList<>();
    private final SafeIncludes includes;

    /**
     * @param root the content folder, as a real path
     * @param captions the words that Asciidoctor would else add in English
     */
    public AsciidocConverter(Path root, Function<Language, Captions> captions) {
        this.root = root;
        this.captions = captions;
        this.includes = new SafeIncludes(root);
    }

    /** A class of each library that decides what becomes of a text. */
    public static List<Class<?>> libraries() {
        return List.of(AsciidoctorJRuby.class, RaiseException.class, Jsoup.class);
    }

    private Asciidoctor asciidoctor() {
        Asciidoctor started = asciidoctor.orElseGet(this::create);
        asciidoctor = Optional.of(started);
        return started;
    }

    private Asciidoctor create() {
        ASCIIDOCTOR_LOG.setLevel(Level.OFF);
        Asciidoctor created = Asciidoctor.Factory.create();
        created.registerLogHandler(log::add);
        created.javaExtensionRegistry().includeProcessor(includes);
        return created;
    }

    @Override
    public synchronized Body convert(SourceFile source, String text, Problems problems) {
        if (text.isBlank()) {
            return Body.EMPTY;
        }
        Optional<String> safe = TextChecks.check(source.name(), text, problems);
        if (safe.isEmpty()) {
            return Body.EMPTY;
        }
        log.clear();
        includes.begin(source, problems);
        Optional<String> html = html(source, safe.get(), problems);
        Texts texts = includes.texts(text);
        log.forEach(record -> report(texts, record, problems));
        return html.map(converted ->
                        new BodyCleaner(source, texts, captions.apply(source.language()), problems).clean(converted))
                .orElse(Body.EMPTY);
    }

    private Optional<String> html(SourceFile source, String text, Problems problems) {
        try {
            return Optional.of(asciidoctor().load(text, options(source)).convert());
        } catch (RaiseException e) {
            return givesUp(source, String.valueOf(e.getMessage()), problems);
        } catch (StackOverflowError e) {
            return givesUp(source, "its blocks are nested too deeply", problems);
        }
    }

    private static Optional<String> givesUp(SourceFile source, String why, Problems problems) {
        problems.add(
                source.place(),
                Code.ASCIIDOC,
                "Asciidoctor gives up on this text: " + why,
                "take out what was changed last, and put it back piece by piece");
        return Optional.empty();
    }

    private Options options(SourceFile source) {
        return Options.builder()
                .safe(SafeMode.SERVER)
                .backend("html5")
                .standalone(false)
                .baseDir(root.toFile())
                .attributes(attributes(source))
                .build();
    }

    /** Set by API, so that no document can change them. */
    private Attributes attributes(SourceFile source) {
        Map<String, Object> attributes =
                new HashMap<>(captions.apply(source.language()).attributes());
        attributes.put("max-attribute-value-size", "4096");
        attributes.put("attribute-missing", "warn");
        attributes.put("relfilesuffix", ".adoc");
        attributes.put("idprefix", "");
        attributes.put("idseparator", "-");
        attributes.put("imagesdir", "");
        attributes.put("stylesheet", "");
        Attributes built = Attributes.builder().build();
        built.setAttributes(attributes);
        return built;
    }

    private static void report(Texts texts, LogRecord record, Problems problems) {
        if (record.getSeverity().compareTo(Severity.WARN) < 0) {
            return;
        }
        Complaint complaint = Complaint.of(record.getMessage());
        problems.add(place(texts, record, complaint), Code.ASCIIDOC, complaint.message(), complaint.hint());
    }

    private static Place place(Texts texts, LogRecord record, Complaint complaint) {
        Cursor cursor = record.getCursor();
        if (cursor == null) {
            return complaint.needle().isEmpty() ? texts.source().place() : texts.line(complaint.needle());
        }
        String path = cursor.getPath();
        boolean included = path != null && texts.byName().containsKey(path);
        return new Place(included ? path : texts.source().name(), Math.max(cursor.getLineNumber(), 0));
    }

    /** Stops JRuby, if it was started. */
    @Override
    public synchronized void close() {
        asciidoctor.ifPresent(Asciidoctor::shutdown);
    }
}
