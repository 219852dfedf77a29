package org.plenary.programme;

/** What sort of session it is. */
public enum SessionKind {
    CEREMONY,
    KEYNOTE,
    PLENARY,
    PANEL,
    DISCUSSION,
    SESSION,
    WORKSHOP,
    SIDE_EVENT,
    SOCIAL,
    PRESS_CONFERENCE,
    BREAK,
    CLOSING
}
