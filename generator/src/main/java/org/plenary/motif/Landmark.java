package org.plenary.motif;

/** The building that the routes lead to: what kind of page it is. */
public enum Landmark {
    /** Where one meets: sessions, rooms, the venue. */
    HALL,
    /** What is heard far away: news. */
    TOWER,
    /** Who lives here: people. */
    HOUSE,
    /** Who stands together: partners. */
    ROW,
    /** What is kept: documents. */
    ARCHIVE
}
