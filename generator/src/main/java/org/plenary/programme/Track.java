package org.plenary.programme;

import java.util.List;
import java.util.Optional;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;

/**
 * A theme that sessions share.
 *
 * @param colour {@code #rrggbb}
 */
public record Track(Entry entry, Optional<String> colour) implements Listed {

    private static final Attribute<String> COLOUR = Attribute.fact("colour", Values::colour);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(COLOUR);

    public static Track of(Entry entry, Fields facts) {
        return new Track(entry, facts.get(COLOUR));
    }
}
