package org.plenary.trace;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells values from what they were in another process, by 64 bits: records, lists, sets, maps and optionals of texts, numbers, constants and
 * values of the JDK. Of something {@link Known} only the kind counts. Safe for many threads; a record is looked through once.
 */
public final class Prints {

    private static final Map<Class<?>, List<Method>> COMPONENTS = new ConcurrentHashMap<>();

    private final Map<Same, Long> records = new ConcurrentHashMap<>();

    /** A record as itself, whatever it equals. */
    private record Same(Record value) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /** Puts prints together in order. Texts have two checksums, because one alone is the same for one pair in four thousand million. */
    private static final class Sum {

        private long state;

        /** The steps of SplitMix64: a checksum of checksums would be the same for many. */
        void add(long number) {
            long mixed = state * 0x9e3779b97f4a7c15L + number;
            mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            state = mixed ^ (mixed >>> 31);
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CRC32 one = new CRC32();
            CRC32C other = new CRC32C();
            one.update(bytes);
            other.update(bytes);
            add(bytes.length);
            add(one.getValue() << Integer.SIZE | other.getValue());
        }
    }

    public long of(Object value) {
        if (value instanceof Record entity && !(value instanceof Known)) {
            Same same = new Same(entity);
            Long known = records.get(same);
            if (known == null) {
                known = look(entity);
                records.put(same, known);
            }
            return known;
        }
        return look(value);
    }

    private long look(Object value) {
        Sum sum = new Sum();
        sum.add(kind(value));
        if (value instanceof Known) {
            return sum.state;
        } else if (value instanceof Record entity) {
            components(entity.getClass()).forEach(component -> sum.add(of(read(component, entity))));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> sum.add(of(one)));
        } else if (value instanceof Map<?, ?> map) {
            Comparator<Map.Entry<?, ?>> byKey = Comparator.comparing(entry -> String.valueOf(entry.getKey()));
            map.entrySet().stream().sorted(byKey).forEach(entry -> {
                sum.add(of(entry.getKey()));
                sum.add(of(entry.getValue()));
            });
        } else if (value instanceof Set<?> set) {
            set.stream().mapToLong(this::of).sorted().forEach(sum::add);
        } else if (value instanceof Collection<?> list) {
            list.forEach(one -> sum.add(of(one)));
        } else if (isPlain(value)) {
            sum.add(value.toString());
        } else {
            throw new IllegalStateException("no print of " + value.getClass());
        }
        return sum.state;
    }

    /** Collections of any make are the same. */
    private static String kind(Object value) {
        if (value instanceof Map<?, ?>) {
            return "map";
        } else if (value instanceof Set<?>) {
            return "set";
        }
        return value instanceof Collection<?> ? "list" : value.getClass().getName();
    }

    /** Whether a value is all in its text. */
    private static boolean isPlain(Object value) {
        return value instanceof Enum<?>
                || value instanceof Path
                || value.getClass().getName().startsWith("java.");
    }

    private static List<Method> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(
                type,
                entity -> Arrays.stream(entity.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .peek(accessor -> accessor.setAccessible(true))
                        .toList());
    }

    private static Object read(Method component, Record entity) {
        try {
            return component.invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " can't be read", e);
        }
    }
}
