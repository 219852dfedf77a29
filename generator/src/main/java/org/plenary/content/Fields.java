package org.plenary.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes of one file with their meanings and lines. */
public final class Fields {

    record Field(Object value, int line) {}

    private final Map<String, Field> byName;

    Fields(Map<String, Field> byName) {
        this.byName = Map.copyOf(byName);
    }

    // The value was made by the attribute's own reader, and a type has one attribute of a name.
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Attribute<T> attribute) {
        return Optional.ofNullable(byName.get(attribute.name())).map(field -> (T) field.value());
    }

    /** The value of a list, empty when there is none. */
    public <T> List<T> list(Attribute<List<T>> attribute) {
        return get(attribute).orElse(List.of());
    }

    public boolean has(Attribute<?> attribute) {
        return byName.containsKey(attribute.name());
    }

    /** The line an attribute stands on, or 1 when it doesn't. */
    public int line(Attribute<?> attribute) {
        return Optional.ofNullable(byName.get(attribute.name()))
                .map(Field::line)
                .orElse(1);
    }
}
