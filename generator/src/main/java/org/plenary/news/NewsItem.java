package org.plenary.news;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.content.Attribute;
import org.plenary.content.Fields;
import org.plenary.content.PartialDate;
import org.plenary.content.Values;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;

/**
 * A news item.
 *
 * @param dateline the place it was written from, in the words' language
 * @param contacts e-mail addresses
 * @param until when an announcement ends
 */
public record NewsItem(
        Entry entry,
        PartialDate date,
        NewsKind kind,
        Optional<String> dateline,
        List<String> contacts,
        List<String> tags,
        Optional<OffsetDateTime> until)
        implements Listed {

    public static final Attribute<PartialDate> DATE =
            Attribute.fact("date", Values::date).require();
    public static final Attribute<NewsKind> KIND = Attribute.fact("kind", Values.oneOf(NewsKind.class));
    private static final Attribute<String> DATELINE = Attribute.word("dateline", Values::text);
    private static final Attribute<List<String>> CONTACTS = Attribute.fact("contacts", Values::mails);
    private static final Attribute<List<String>> TAGS = Attribute.fact("tags", Values::keywords);
    public static final Attribute<LocalDateTime> UNTIL = Attribute.fact("until", Values::moment);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(DATE, KIND, DATELINE, CONTACTS, TAGS, UNTIL);

    /**
     * Makes the news item of an entry.
     *
     * @param facts of the original
     * @param words of the file that the entry's words come from
     * @param zone of the times in them
     */
    public static NewsItem of(Entry entry, Fields facts, Fields words, ZoneId zone) {
        return new NewsItem(
                entry,
                facts.get(DATE).orElse(new PartialDate(YearMonth.of(1, 1), Optional.empty())),
                facts.get(KIND).orElse(NewsKind.ARTICLE),
                words.get(DATELINE),
                facts.list(CONTACTS),
                facts.list(TAGS),
                facts.get(UNTIL).map(time -> time.atZone(zone).toOffsetDateTime()));
    }

    /** Whether it is to be announced at a moment: until the time that an announcement has. */
    public boolean isAnnouncedAt(OffsetDateTime moment) {
        return kind == NewsKind.ANNOUNCEMENT
                && until.filter(end -> end.isAfter(moment)).isPresent();
    }
}
