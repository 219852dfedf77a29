package org.plenary.entry;

import java.util.List;
import java.util.Optional;
import org.plenary.content.Body;
import org.plenary.language.Language;

/** Anything that is an entry of the site: sessions, people, news and so on. */
public interface Listed {

    Entry entry();

    default String id() {
        return entry().id();
    }

    default String title() {
        return entry().words().title();
    }

    default String shortTitle() {
        return entry().words().shortTitle();
    }

    /** The title where there is little room: the short one instead of one that no card holds. */
    default String cardTitle() {
        return Words.isLonger(title(), Words.CARD) ? shortTitle() : title();
    }

    default String description() {
        return entry().words().description();
    }

    default Language language() {
        return entry().words().language();
    }

    default boolean translated() {
        return entry().isTranslated();
    }

    default Address address() {
        return entry().address();
    }

    default Optional<Picture> picture() {
        return entry().picture();
    }

    default boolean hasBody() {
        return !entry().words().body().isEmpty();
    }

    /** The sections of its text, of the first level. */
    default List<Body.Part> parts() {
        return entry().words().body().parts();
    }
}
