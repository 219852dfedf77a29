package org.plenary.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is made once for many: whoever gets it has read all that it was made from. Safe for many threads. */
public final class Memo<K, V> {

    private final Map<K, Reads.Traced<V>> made = new ConcurrentHashMap<>();

    public V get(K key, Supplier<V> work) {
        Reads.Traced<V> traced = made.computeIfAbsent(key, k -> trace(work));
        Reads.note(traced.parts());
        return traced.value();
    }

    private static <V> Reads.Traced<V> trace(Supplier<V> work) {
        try {
            return Reads.during(work::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
