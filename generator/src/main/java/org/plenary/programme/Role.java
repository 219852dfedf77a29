package org.plenary.programme;

/** The part a person plays in a session, in the order in which a session names them. */
public enum Role {
    SPEAKER,
    MODERATOR,
    CHAIR,
    PANELLIST,
    RAPPORTEUR
}
