package org.plenary.library;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.PartialDate;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;

/**
 * A document to read: a declaration, a report, a concept note.
 *
 * @param file its name below {@code content/media/}
 * @param url where others publish it
 * @param languages it can be read in
 * @param sessions ids of the sessions it belongs to
 * @param organisations ids of those who made it
 * @param featured whether the home page puts it first
 */
public record Paper(
        Entry entry,
        Optional<PaperKind> kind,
        Optional<PartialDate> date,
        Optional<String> file,
        Optional<URI> url,
        List<Language> languages,
        Optional<String> licence,
        List<String> sessions,
        List<String> organisations,
        boolean featured)
        implements Listed {

    private static final Attribute<PaperKind> KIND = Attribute.fact("kind", Values.oneOf(PaperKind.class));
    private static final Attribute<PartialDate> DATE = Attribute.fact("date", Values::date);
    public static final Attribute<String> FILE = Attribute.fact("file", Values::text);
    public static final Attribute<URI> URL = Attribute.fact("url", Values::url);
    private static final Attribute<List<Language>> LANGUAGES =
            Attribute.fact("document-languages", Values.list(Values::language));
    private static final Attribute<String> LICENCE = Attribute.fact("licence", Values::text);
    private static final Attribute<List<String>> SESSIONS = Attribute.references("sessions", DocumentType.SESSION);
    private static final Attribute<List<String>> ORGANISATIONS =
            Attribute.references("organisations", DocumentType.ORGANISATION);
    private static final Attribute<Boolean> FEATURED = Attribute.fact("featured", Values::yesNo);

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(KIND, DATE, FILE, URL, LANGUAGES, LICENCE, SESSIONS, ORGANISATIONS, FEATURED);

    public static Paper of(Entry entry, Fields facts) {
        return new Paper(
                entry,
                facts.get(KIND),
                facts.get(DATE),
                facts.get(FILE),
                facts.get(URL),
                facts.list(LANGUAGES),
                facts.get(LICENCE),
                facts.list(SESSIONS),
                facts.list(ORGANISATIONS),
                facts.get(FEATURED).orElse(false));
    }
}
