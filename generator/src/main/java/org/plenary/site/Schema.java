package org.plenary.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.entry.ContentPage;
import org.plenary.library.Paper;
import org.plenary.news.NewsItem;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.source.DocumentType;

/** The content model: which attributes each type of document has. {@code docs/content/en/pages/editing.adoc} lists the same. */
public final class Schema {

    private static final Map<DocumentType, List<Attribute<?>>> ATTRIBUTES = new EnumMap<>(DocumentType.class);

    static {
        define(DocumentType.PAGE, ContentPage.ATTRIBUTES);
        define(DocumentType.SESSION, Session.ATTRIBUTES);
        define(DocumentType.PERSON, Person.ATTRIBUTES);
        define(DocumentType.ORGANISATION, Organisation.ATTRIBUTES);
        define(DocumentType.ROOM, Room.ATTRIBUTES);
        define(DocumentType.TRACK, Track.ATTRIBUTES);
        define(DocumentType.NEWS, NewsItem.ATTRIBUTES);
        define(DocumentType.DOCUMENT, Paper.ATTRIBUTES);
    }

    private Schema() {}

    private static void define(DocumentType type, List<Attribute<?>> own) {
        ATTRIBUTES.put(type, Stream.concat(own.stream(), Common.ALL.stream()).toList());
    }

    /** All attributes of a type, its own first. */
    public static List<Attribute<?>> of(DocumentType type) {
        return ATTRIBUTES.getOrDefault(type, List.of());
    }
}
