package org.plenary.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a file. */
final class Lines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String COMMENT = "/";

    /** What blocks are fenced with, four or more of it, that show their lines as they are. */
    private static final Set<String> VERBATIM = Set.of("-", ".", "+");

    private static final String CODE = "```";

    private Lines() {}

    static List<String> of(String text) {
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text)
                .lines()
                .toList();
    }

    /** The lines of a text without those that readers never see; what looks like a comment in a block of code is none. */
    static List<String> withoutComments(List<String> text) {
        List<String> kept = new ArrayList<>();
        String block = "";
        for (String line : text) {
            String fence = fence(line);
            boolean comment = block.startsWith(COMMENT) || block.isEmpty() && isComment(line);
            if (!comment) {
                kept.add(line);
            }
            if (block.isEmpty()) {
                block = fence;
            } else if (block.equals(fence)) {
                block = "";
            }
        }
        return kept;
    }

    /** A line, or the fence of a block; three slashes are words. */
    private static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("///") || fence(line).startsWith(COMMENT);
    }

    /** The line when it begins or ends a block of comments or of code; else nothing. */
    private static String fence(String line) {
        String stripped = line.stripTrailing();
        if (stripped.startsWith(CODE)) {
            return CODE;
        }
        String sign = stripped.isEmpty() ? "" : stripped.substring(0, 1);
        boolean fences = stripped.length() >= 4
                && (sign.equals(COMMENT) || VERBATIM.contains(sign))
                && stripped.equals(sign.repeat(stripped.length()));
        return fences ? stripped : "";
    }
}
