package org.plenary.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes of one file with their meanings and lines. */
public final class Fields {

    private final Map<String, Object> values;
    private final Map<String, Integer> lines;
    private final int titleLine;

    /** @param lines of all attributes that stand in the header, those with a wrong value too */
    Fields(Map<String, Object> values, Map<String, Integer> lines, int titleLine) {
        // Both are asked for millions of times in a large site, which these answer soonest.
        this.values = new HashMap<>(values);
        this.lines = new HashMap<>(lines);
        this.titleLine = titleLine;
    }

    /** These, and those of another that these don't have. The lines of each are those of its own file. */
    Fields over(Fields other) {
        Map<String, Object> all = new HashMap<>(other.values);
        all.keySet().removeAll(lines.keySet());
        all.putAll(values);
        Map<String, Integer> places = new HashMap<>(other.lines);
        places.putAll(lines);
        return new Fields(all, places, other.titleLine);
    }

    // The value was made by the attribute's own reader, and a type has one attribute of a name.
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Attribute<T> attribute) {
        return Optional.ofNullable((T) values.get(attribute.name()));
    }

    /** The value of a list, empty when there is none. */
    public <T> List<T> list(Attribute<List<T>> attribute) {
        return get(attribute).orElse(List.of());
    }

    /** Whether an attribute stands in the header, be its value right or wrong. */
    public boolean has(Attribute<?> attribute) {
        return lines.containsKey(attribute.name());
    }

    /** The line an attribute stands on; that of the title, below which it could, when it doesn't. */
    public int line(Attribute<?> attribute) {
        return lines.getOrDefault(attribute.name(), titleLine);
    }

    public int titleLine() {
        return titleLine;
    }
}
