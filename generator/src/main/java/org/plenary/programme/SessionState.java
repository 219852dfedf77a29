package org.plenary.programme;

/** Whether a session takes place as the programme says. */
public enum SessionState {
    CONFIRMED,
    TENTATIVE,
    CANCELLED,
    MOVED
}
