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

    /** Two sums, because one alone is the same for one pair in four thousand million. */
    private static final class Sums {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();

        void add(byte[] bytes) {
            one.update(bytes);
            other.update(bytes);
        }

        void add(long number) {
            byte[] bytes = new byte[Long.BYTES];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (number >>> (8 * i));
            }
            add(bytes);
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            add(bytes);
        }

        long print() {
            return one.getValue() << 32 | other.getValue();
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
        Sums sums = new Sums();
        sums.add(
                value instanceof Collection<?> ? "collection" : value.getClass().getName());
        if (value instanceof Known) {
            return sums.print();
        } else if (value instanceof Record entity) {
            components(entity.getClass()).forEach(component -> sums.add(of(read(component, entity))));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> sums.add(of(one)));
        } else if (value instanceof Map<?, ?> map) {
            Comparator<Map.Entry<?, ?>> byKey = Comparator.comparing(entry -> String.valueOf(entry.getKey()));
            map.entrySet().stream().sorted(byKey).forEach(entry -> {
                sums.add(of(entry.getKey()));
                sums.add(of(entry.getValue()));
            });
        } else if (value instanceof Set<?> set) {
            set.stream().mapToLong(this::of).sorted().forEach(sums::add);
        } else if (value instanceof Collection<?> list) {
            list.forEach(one -> sums.add(of(one)));
        } else if (isPlain(value)) {
            sums.add(value.toString());
        } else {
            throw new IllegalStateException("no print of " + value.getClass());
        }
        return sums.print();
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
