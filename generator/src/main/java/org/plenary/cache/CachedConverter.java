package org.plenary.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plenary.content.Body;
import org.plenary.content.BodyConverter;
import org.plenary.content.Fingerprint;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/**
 * Converts each text once: as long as neither it nor what it includes nor the code changes, what came of it is taken from the entries,
 * its warnings too.
 */
public final class CachedConverter implements BodyConverter {

    private static final long MAX_BYTES = 1_000_000;

    private final BodyConverter converter;
    private final Entries entries;
    private final Path site;
    private final String code;
    private final Function<Language, ?> circumstances;
    private final Map<Language, String> known = new ConcurrentHashMap<>();

    /**
     * @param site the folder that the names of files begin in
     * @param code the {@link CodeFingerprint}
     * @param circumstances all else that a body depends on besides its file's name and text and what it includes; a record, a text or
     *     a collection of such
     */
    public CachedConverter(
            BodyConverter converter, Entries entries, Path site, String code, Function<Language, ?> circumstances) {
        this.converter = converter;
        this.entries = entries;
        this.site = site;
        this.code = code;
        this.circumstances = circumstances;
    }

    @Override
    public Body convert(SourceFile source, String text, Problems problems) {
        if (text.isBlank()) {
            return converter.convert(source, text, problems);
        }
        String key = key(source, text);
        Conversion conversion = entries.find(key, Conversion.class)
                .filter(kept -> includesTheSame(kept.body()))
                .orElseGet(() -> convertAndKeep(key, source, text));
        conversion.tell(problems);
        return conversion.body();
    }

    private Conversion convertAndKeep(String key, SourceFile source, String text) {
        Problems problems = new Problems();
        Conversion conversion = Conversion.of(converter.convert(source, text, problems), problems);
        if (conversion.isLasting()) {
            entries.keep(key, conversion);
        }
        return conversion;
    }

    private String key(SourceFile source, String text) {
        String around = known.computeIfAbsent(
                source.language(), language -> RecordWriter.fingerprint(circumstances.apply(language)));
        return Fingerprint.of(code + " " + around + " " + source.name() + "\n" + text);
    }

    private boolean includesTheSame(Body body) {
        return body.includes().entrySet().stream().allMatch(this::isTheSame);
    }

    private boolean isTheSame(Map.Entry<String, String> include) {
        Path file = site.resolve(include.getKey());
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= MAX_BYTES
                    && Fingerprint.of(Files.readString(file)).equals(include.getValue());
        } catch (IOException e) {
            return false;
        }
    }
}
