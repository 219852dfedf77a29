package org.plenary.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads back what {@link RecordWriter} wrote. A record is made by its own constructor and nothing else is, whatever the bytes say. */
final class RecordReader {

    private final ByteBuffer in;

    private RecordReader(ByteBuffer in) {
        this.in = in;
    }

    /** A record of a class; empty when something else was written, such as a record of a class of this name as it was before. */
    static <T extends Record> Optional<T> read(Class<T> type, byte[] bytes) {
        RecordReader reader = new RecordReader(ByteBuffer.wrap(bytes));
        try {
            if (!reader.text().equals(RecordWriter.shape(type))) {
                return Optional.empty();
            }
            T read = type.cast(reader.any(type));
            return reader.in.hasRemaining() ? Optional.empty() : Optional.of(read);
        } catch (BufferUnderflowException | IllegalArgumentException | ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private Object any(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        } else if (type == String.class) {
            return text();
        } else if (type == int.class) {
            return in.getInt();
        } else if (type == long.class) {
            return in.getLong();
        } else if (type == boolean.class) {
            return in.get() != 0;
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            return constant(constants, text());
        } else if (type instanceof Class<?> entity && entity.isRecord()) {
            return entity(entity);
        }
        throw new IllegalStateException("no form for " + type);
    }

    private Object collection(ParameterizedType type) throws ReflectiveOperationException {
        Type item = type.getActualTypeArguments()[0];
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int left = count(); left > 0; left--) {
                map.put(any(item), any(type.getActualTypeArguments()[1]));
            }
            return map;
        }
        List<Object> items = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            items.add(any(item));
        }
        if (type.getRawType() == Set.class) {
            return new LinkedHashSet<>(items);
        } else if (type.getRawType() == List.class) {
            return items;
        }
        throw new IllegalStateException("no form for " + type);
    }

    private String text() {
        byte[] bytes = new byte[count()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A number of bytes or things, of which there can't be more than bytes are left. */
    private int count() {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type));
    }

    private Object entity(Class<?> type) throws ReflectiveOperationException {
        Maker maker = MAKERS.get(type);
        Object[] values = new Object[maker.types().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = any(maker.types().get(i));
        }
        return maker.constructor().newInstance(values);
    }

    /** How a record is made from its components of these types. */
    private record Maker(Constructor<?> constructor, List<Type> types) {

        static Maker of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Maker(
                        constructor,
                        components.stream().map(RecordComponent::getGenericType).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has this constructor: " + type, e);
            }
        }
    }

    private static final ClassValue<Maker> MAKERS = new ClassValue<>() {
        @Override
        protected Maker computeValue(Class<?> type) {
            return Maker.of(type);
        }
    };
}
