package org.plenary.asciidoc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.AsciidoctorCoreException;
import org.jruby.exceptions.RaiseException;
import org.jsoup.Jsoup;
import org.plenary.content.Body;
import org.plenary.content.BodyConverter;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/**
 * Converts bodies with AsciidoctorJ, safely: no file outside {@code content/}, no network, no extension of the document's choosing, no
 * endless work, and HTML from an allow-list. JRuby takes seconds to start, and does so with the first text.
 */
public final class AsciidocConverter implements BodyConverter, AutoCloseable {

    private final Path root;
    private final Function<Language, Captions> captions;
    private final Limits limits;
    private Duration left;
    private Optional<Engine> engine = Optional.empty();

    /**
     * @param root the content folder, as a real path
     * @param captions the words of each language
     */
    public AsciidocConverter(Path root, Function<Language, Captions> captions) {
        this(root, captions, Limits.DEFAULT);
    }

    AsciidocConverter(Path root, Function<Language, Captions> captions, Limits limits) {
        this.root = root;
        this.captions = captions;
        this.limits = limits;
        this.left = limits.slowTexts();
    }

    /** A class of each library that decides what becomes of a text. */
    public static List<Class<?>> libraries() {
        return List.of(AsciidoctorJRuby.class, RaiseException.class, Jsoup.class);
    }

    @Override
    public synchronized Body convert(SourceFile source, String text, Problems problems) {
        if (text.isBlank()) {
            return Body.EMPTY;
        }
        return Includes.expand(root, source, Conversion.BEFORE, text, problems)
                .flatMap(flat -> TextChecks.check(flat, problems))
                .map(safe -> convert(Marking.mark(safe), problems))
                .orElse(Body.EMPTY);
    }

    private Body convert(FlatText text, Problems problems) {
        if (left.isNegative() || left.isZero()) {
            return refuse(
                    text,
                    "this text was not looked at, because others took too long",
                    "mend those first; then this one is looked at too",
                    problems);
        }
        Findings findings = new Findings(text);
        Conversion conversion = new Conversion(captions.apply(text.source().language()), findings);
        Duration most = limits.text().compareTo(left) < 0 ? limits.text() : left;
        engine().awaitStart();
        long start = System.nanoTime();
        try {
            Body body = engine().run(conversion::run, most);
            findings.tell(problems);
            return body;
        } catch (TimeoutException e) {
            restart();
            return refuse(
                    text,
                    "this text takes too long to convert",
                    "perhaps it has very many signs such as * or [ that nothing closes; take out half of it, and look again",
                    problems);
        } catch (ExecutionException e) {
            restart();
            return refuse(
                    text,
                    "Asciidoctor gives up on this text: " + why(Objects.requireNonNull(e.getCause())),
                    "take out what was changed last, and put it back piece by piece",
                    problems);
        } finally {
            Duration used = Duration.ofNanos(System.nanoTime() - start);
            left = used.compareTo(limits.slow()) > 0 || used.compareTo(most) >= 0 ? left.minus(used) : left;
        }
    }

    private Engine engine() {
        Engine started = engine.orElseGet(Engine::new);
        engine = Optional.of(started);
        return started;
    }

    private void restart() {
        engine.ifPresent(Engine::abandon);
        engine = Optional.empty();
        left = left.minus(Limits.RESTART);
    }

    /** What an editor can be told; everything else is our own mistake. */
    private static String why(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "its blocks are nested too deeply";
        }
        if (thrown instanceof OutOfMemoryError) {
            return "it needs too much memory";
        }
        if (thrown instanceof AsciidoctorCoreException && thrown.getCause() != null) {
            return why(thrown.getCause());
        }
        if (thrown instanceof RaiseException) {
            return String.valueOf(thrown.getMessage());
        }
        throw new IllegalStateException("converting failed", thrown);
    }

    private static Body refuse(FlatText text, String message, String hint, Problems problems) {
        problems.add(text.source().place(), Code.REFUSED, message, hint);
        return Body.EMPTY;
    }

    /** Gives the texts to come as much time as if they were the first. */
    public synchronized void renew() {
        left = limits.slowTexts();
    }

    /** Lets JRuby go, if it was started. */
    @Override
    public synchronized void close() {
        engine.ifPresent(Engine::close);
    }
}
