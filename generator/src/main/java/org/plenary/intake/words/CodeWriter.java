package org.plenary.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes lines of code as they are. */
final class CodeWriter {

    private static final Pattern DIRECTIVE = Pattern.compile("\\\\*(?:include|ifdef|ifndef|ifeval|endif)::.*");
    private static final Pattern CALLOUT = Pattern.compile("<(?:!--)?(?:\\d+|\\.)(?:--)?>");
    private static final Pattern FENCE = Pattern.compile("-{4,}");
    private static final Pattern RISKY =
            Pattern.compile("(?m)^\\[.*(?:separator|indent|tabsize|cols)|\\d{3,9}[*+.].*[|!¦]|(?:[|!¦].{0,5}){500}");
    private static final int LONGEST = 1_500;

    private CodeWriter() {}

    /** Whether a line of it would be taken for a part of a table even in code, where nothing can be escaped. */
    static boolean isRisky(String code) {
        return RISKY.matcher(code).find();
    }

    /** The block; empty when there is nothing in it. Directives that would be obeyed in code too get a backslash, which isn't shown. */
    static List<String> lines(String code) {
        if (code.isBlank()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int longest = 3;
        for (String line : code.stripTrailing().lines().toList()) {
            String ended = line.stripTrailing();
            longest = FENCE.matcher(ended).matches() ? Math.max(longest, ended.length()) : longest;
            String safe = DIRECTIVE.matcher(ended).matches() ? "\\" + ended : ended;
            for (int from = 0; from == 0 || from < safe.length(); from += LONGEST) {
                lines.add(safe.substring(from, Math.min(safe.length(), from + LONGEST)));
            }
        }
        String fence = "-".repeat(longest + 1);
        List<String> block = new ArrayList<>();
        if (CALLOUT.matcher(code).find()) {
            block.add("[subs=specialchars]");
        }
        block.add(fence);
        block.addAll(lines);
        block.add(fence);
        return block;
    }
}
