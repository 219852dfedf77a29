package org.plenary.trace;

/** A value on a shelf. Whoever holds this holds none of the value; who gets the value is noted. */
public record Shelved<T>(Shelf<T> shelf, String key) implements Known {

    /** A value of which nobody keeps a note. */
    public static <T> Shelved<T> loose(T value) {
        return new Shelved<>(new Shelf<>("loose", key -> value), "");
    }

    public T get() {
        return shelf.take(key);
    }
}
