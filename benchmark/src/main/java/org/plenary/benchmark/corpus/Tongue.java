package org.plenary.benchmark.corpus;

import java.util.Locale;

/** The languages of the corpus; the first one carries the facts. */
public enum Tongue {
    EN,
    NL;

    /** As in addresses: {@code en}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
