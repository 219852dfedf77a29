package org.plenary.content;

import java.time.LocalDateTime;
import java.util.List;

/** The attributes that every type has. */
public final class Common {

    /** Whether a document is shown: {@code published} unless it says {@code draft}. */
    public enum Status {
        PUBLISHED,
        DRAFT
    }

    public static final Attribute<Status> STATUS = Attribute.fact("status", Values.oneOf(Status.class));
    public static final Attribute<LocalDateTime> PUBLISH_FROM = Attribute.fact("publish-from", Values::moment);
    public static final Attribute<String> IMAGE = Attribute.fact("image", Values::text);
    public static final Attribute<String> DESCRIPTION = Attribute.word("description", Values::text);
    public static final Attribute<String> SLUG = Attribute.word("slug", Values::slug);
    public static final Attribute<String> SHORT_TITLE = Attribute.word("short-title", Values::text);
    public static final Attribute<String> IMAGE_ALT = Attribute.word("image-alt", Values::text);
    public static final Attribute<String> IMAGE_CREDIT = Attribute.word("image-credit", Values::text);
    public static final Attribute<String> IMAGE_LICENCE = Attribute.fact("image-licence", Values::text);

    /** Warnings that the editor has seen and accepts, each with the reason. */
    public static final Attribute<List<Acceptance>> ACCEPT = Attribute.note("accept", Acceptance::read);

    public static final Attribute<String> TRANSLATED_FROM = Attribute.note("translated-from", Values::mark);

    public static final List<Attribute<?>> ALL = List.of(
            STATUS,
            PUBLISH_FROM,
            IMAGE,
            DESCRIPTION,
            SLUG,
            SHORT_TITLE,
            IMAGE_ALT,
            IMAGE_CREDIT,
            IMAGE_LICENCE,
            ACCEPT,
            TRANSLATED_FROM);

    /** What {@code translated-from} says as long as nobody has translated anything. */
    public static final String NOTHING_YET = "none";

    /** The most letters of a title. */
    public static final int MAX_TITLE = 500;

    private Common() {}

    /** Whether a text is the mere beginning of a translation, which no reader should get. */
    public static boolean isUntranslated(Fields fields) {
        return fields.get(TRANSLATED_FROM).filter(NOTHING_YET::equals).isPresent();
    }

    /** Whether facts keep their document out of the site. */
    public static boolean isDraft(Fields facts) {
        return facts.get(STATUS).filter(Status.DRAFT::equals).isPresent();
    }
}
