package org.plenary.people;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.entry.Picture;
import org.plenary.source.DocumentType;

/**
 * Somebody who has a part in the conference.
 *
 * @param sortName how lists sort the person: {@code Somers, Bart}
 * @param role post held at the time of the conference, in the words' language
 * @param organisation id
 * @param country ISO 3166-1 alpha-2
 */
public record Person(
        Entry entry,
        String sortName,
        Optional<String> role,
        Optional<String> organisation,
        Optional<String> country,
        Optional<Picture> photo,
        List<URI> links)
        implements Listed {

    public static final Attribute<String> SORT_NAME = Attribute.fact("sort-name", Values::text);
    private static final Attribute<String> ROLE = Attribute.word("role", Values::text);
    private static final Attribute<String> ORGANISATION =
            Attribute.reference("organisation", DocumentType.ORGANISATION);
    private static final Attribute<String> COUNTRY = Attribute.fact("country", Values::country);
    private static final Attribute<String> PHOTO = Attribute.fact("photo", Values::text);
    private static final Attribute<List<URI>> LINKS = Attribute.fact("links", Values.list(Values::url));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(SORT_NAME, ROLE, ORGANISATION, COUNTRY, PHOTO, LINKS);

    /**
     * Makes the person of an entry.
     *
     * @param facts of the original
     * @param words of the file that the entry's words come from
     * @param pictures by name
     */
    public static Person of(
            Entry entry, Fields facts, Fields words, Function<Optional<String>, Optional<Picture>> pictures) {
        return new Person(
                entry,
                facts.get(SORT_NAME).orElse(entry.words().title()),
                words.get(ROLE),
                facts.get(ORGANISATION),
                facts.get(COUNTRY),
                pictures.apply(facts.get(PHOTO)),
                facts.list(LINKS));
    }
}
