package org.plenary.benchmark;

import java.util.Locale;
import java.util.Optional;

/** What is done before a process is measured. */
enum Scenario {
    COLD("nothing is kept: no output, no cache", Optional.empty()),
    UNCHANGED("once more, nothing was changed", Optional.empty()),
    EDIT("a sentence was added to one text", Optional.of(Edit.BODY)),
    TEMPLATE("the layout of every page was changed", Optional.of(Edit.TEMPLATE));

    private final String meaning;
    private final Optional<Edit> edit;

    Scenario(String meaning, Optional<Edit> edit) {
        this.meaning = meaning;
        this.edit = edit;
    }

    String meaning() {
        return meaning;
    }

    Optional<Edit> edit() {
        return edit;
    }

    boolean suits(Tool tool) {
        return this != TEMPLATE || tool.layout().isPresent();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
