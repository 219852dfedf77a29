package org.plenary.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.content.Fingerprint;

/**
 * Writes records as bytes: their components in order, be they texts, numbers, yes or no, constants, other records, or lists, sets and maps of
 * these. Equal records give the same bytes. It does what Jackson does, which takes longer to start than to read all entries of a site.
 */
final class RecordWriter {

    private final DataOutputStream out;

    private RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    /** A record, after its shape. */
    static byte[] write(Record value) {
        return write(writer -> {
            writer.text(shape(value.getClass()));
            writer.any(value);
        });
    }

    /** What tells values of any of these kinds from each other. */
    static String fingerprint(Object value) {
        return Fingerprint.of(write(writer -> writer.any(value)));
    }

    /** What a record is made of; another version of it has another shape. */
    static String shape(Class<?> type) {
        return type.getName() + Arrays.toString(type.getRecordComponents());
    }

    private interface Writing {
        void to(RecordWriter writer) throws IOException;
    }

    private static byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new RecordWriter(new DataOutputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void any(Object value) throws IOException {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof Record entity) {
            components(entity);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Set<?> set) {
            all(sorted(set));
        } else if (value instanceof Collection<?> list) {
            all(list);
        } else {
            throw new IllegalStateException("no form for " + value.getClass());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void components(Record entity) throws IOException {
        for (RecordComponent component : entity.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            try {
                any(component.getAccessor().invoke(entity));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " can't be read", e);
            }
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
            any(entry.getKey());
            any(entry.getValue());
        }
    }

    private static Collection<?> sorted(Set<?> set) {
        return new TreeSet<>(set);
    }

    private void all(Collection<?> items) throws IOException {
        out.writeInt(items.size());
        for (Object item : items) {
            any(item);
        }
    }
}
