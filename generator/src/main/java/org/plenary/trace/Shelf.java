package org.plenary.trace;

import java.util.function.Function;

/**
 * Values that stand ready by key; who takes one is noted. It gives something for any key, so that a value that isn't there yet is noted, too.
 *
 * @param <T> immutable, and made of what {@link Prints} knows
 */
public final class Shelf<T> {

    private final String name;
    private final Function<String, T> values;

    /** @param name without a space, of its own in the whole site: {@code nl/appearances} */
    public Shelf(String name, Function<String, T> values) {
        this.name = name;
        this.values = values;
    }

    public T take(String key) {
        Reads.note(name, key);
        return values.apply(key);
    }

    /** The value, which is taken only when somebody asks for it. */
    public Shelved<T> at(String key) {
        return new Shelved<>(this, key);
    }

    String name() {
        return name;
    }

    /** The value, without a note. */
    T look(String key) {
        return values.apply(key);
    }
}
