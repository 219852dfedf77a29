package org.plenary.library;

/** What sort of document it is. */
public enum PaperKind {
    DECLARATION,
    REPORT,
    CONCEPT_NOTE,
    PRESENTATION,
    PRESS_KIT
}
