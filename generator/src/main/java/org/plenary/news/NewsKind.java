package org.plenary.news;

/** What sort of news item it is. */
public enum NewsKind {
    ARTICLE,
    PRESS_RELEASE,
    ANNOUNCEMENT
}
