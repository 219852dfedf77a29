package org.plenary.asciidoc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
    private final Engines engines;

    /**
     * @param root the content folder, as a real path
     * @param captions the words of each language
     */
    public AsciidocConverter(Path root, Function<Language, Captions> captions) {
        this(root, captions, new Engines());
    }

    /** The same with engines that may have been started already, and are its own from now on. */
    public AsciidocConverter(Path root, Function<Language, Captions> captions, Engines engines) {
        this(root, captions, engines, Limits.DEFAULT);
    }

    AsciidocConverter(Path root, Function<Language, Captions> captions, Engines engines, Limits limits) {
        this.root = root;
        this.captions = captions;
        this.engines = engines;
        this.limits = limits;
        this.left = limits.slowTexts();
    }

    /** A class of each library that decides what becomes of a text. */
    public static List<Class<?>> libraries() {
        return List.of(AsciidoctorJRuby.class, RaiseException.class, Jsoup.class);
    }

    @Override
    public Body convert(SourceFile source, String text, Problems problems) {
        if (text.isBlank()) {
            return Body.EMPTY;
        }
        return Includes.expand(root, source, Conversion.BEFORE, text, problems)
                .flatMap(flat -> TextChecks.check(flat, problems))
                .map(safe -> convert(Marking.mark(safe), problems))
                .orElse(Body.EMPTY);
    }

    private Body convert(FlatText text, Problems problems) {
        if (left().isZero()) {
            return refuse(
                    text,
                    "this text was not looked at, because others took too long",
                    "mend those first; then this one is looked at too",
                    problems);
        }
        Findings findings = new Findings(text);
        Conversion conversion = new Conversion(captions.apply(text.source().language()), findings);
        try {
            Body body = convert(conversion);
            findings.tell(problems);
            return body;
        } catch (TimeoutException e) {
            return refuse(
                    text,
                    "this text takes too long to convert",
                    "perhaps it has very many signs such as * or [ that nothing closes; take out half of it, and look again",
                    problems);
        } catch (ExecutionException e) {
            return refuse(
                    text,
                    "Asciidoctor gives up on this text: " + why(Objects.requireNonNull(e.getCause())),
                    "take out what was changed last, and put it back piece by piece",
                    problems);
        }
    }

    /** An engine that failed in any way isn't used again: whatever it was told to do may go on in it. */
    private Body convert(Conversion conversion) throws ExecutionException, TimeoutException {
        Engine engine = engines.take();
        boolean sound = false;
        long start = System.nanoTime();
        try {
            engine.awaitStart();
            start = System.nanoTime();
            Body body = engine.run(conversion::run, left());
            sound = true;
            return body;
        } finally {
            spend(Duration.ofNanos(System.nanoTime() - start), sound ? Duration.ZERO : Limits.RESTART);
            if (sound) {
                engines.giveBack(engine);
            } else {
                engines.abandon(engine);
            }
        }
    }

    /** How long a text may take. */
    private synchronized Duration left() {
        Duration rest = left.isNegative() ? Duration.ZERO : left;
        return limits.text().compareTo(rest) < 0 ? limits.text() : rest;
    }

    /** Counts the time of a text, unless it was an ordinary one. */
    private synchronized void spend(Duration time, Duration restart) {
        boolean slow = !restart.isZero() || time.compareTo(limits.slow()) > 0;
        left = slow ? left.minus(time).minus(restart) : left;
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
    public void close() {
        engines.close();
    }
}
