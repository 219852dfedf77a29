package org.plenary.cache;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.plenary.history.Commit;

/**
 * What a site keeps in {@code .cache/plenary/} for the next time. What came with a commit, anybody may have written: then nothing is found and nothing
 * kept, and a note says so. Safe for many threads.
 *
 * <pre>{@code
 * Cache cache = new Cache(site, Clock.systemUTC(), problems::note);
 * try (Entries texts = cache.entries("texts", AsciidocConverter.libraries())) { ... }
 * }</pre>
 */
public final class Cache {

    private final Path site;
    private final Clock clock;
    private final Consumer<String> notes;
    private final Set<String> noted = ConcurrentHashMap.newKeySet();
    private Optional<Boolean> trusted = Optional.empty();

    /**
     * @param clock tells which entries were not used for long
     * @param notes take a line when nothing can be kept, once
     */
    public Cache(Path site, Clock clock, Consumer<String> notes) {
        this.site = site;
        this.clock = clock;
        this.notes = line -> {
            if (noted.add(line)) {
                notes.accept(line);
            }
        };
    }

    /** Whether anything may be used. Git is asked the first time, which takes a moment. */
    public synchronized boolean isTrusted() {
        if (trusted.isEmpty()) {
            trusted = Optional.of(!Commit.has(site, Entries.FOLDER));
            if (!trusted.get()) {
                notes.accept(
                        "The folder .cache/ came with git, so it isn't used: take it out with git rm -r --cached .cache");
            }
        }
        return trusted.get();
    }

    /** Entries of a kind that any version of the code understands. */
    public Entries entries(String kind) {
        return isTrusted() ? Entries.of(site, kind, clock, notes) : Entries.none();
    }

    /**
     * Entries of a kind that only the same code may use: whoever looks for one puts {@link Entries#code} into the key.
     *
     * @param libraries a class of each that has a part in making them
     */
    public Entries entries(String kind, List<Class<?>> libraries) {
        return CodeFingerprint.of(libraries)
                .map(code -> entries(kind).madeBy(code))
                .orElseGet(Entries::none);
    }
}
