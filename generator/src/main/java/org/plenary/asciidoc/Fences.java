package org.plenary.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a text line by line and tells which lines stand in blocks that are taken as they are. */
final class Fences {

    /** What a line is part of. */
    enum Kind {
        TEXT,
        VERBATIM,
        COMMENT
    }

    private static final Pattern FENCE = Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|```)(?:(?<=```)[^`]*)?\\s*");

    private String open = "";

    /** What the next line is part of; a fence is part of its block. */
    Kind next(String line) {
        Matcher fence = FENCE.matcher(line);
        boolean closes = !open.isEmpty() && line.stripTrailing().equals(open);
        Kind kind = kind(open.isEmpty() && fence.matches() ? fence.group(1) : open);
        if (closes) {
            open = "";
        } else if (open.isEmpty() && fence.matches()) {
            open = fence.group(1);
        }
        return kind;
    }

    private static Kind kind(String fence) {
        if (fence.isEmpty()) {
            return Kind.TEXT;
        }
        return fence.startsWith("/") ? Kind.COMMENT : Kind.VERBATIM;
    }
}
