package org.plenary.programme;

/** What a session expects its audience to know. */
public enum Level {
    INTRODUCTORY,
    INTERMEDIATE,
    ADVANCED
}
