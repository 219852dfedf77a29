package org.plenary.hosting;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files of a site that some header has a value of its own for. */
enum Where {
    /** Those that are named by their contents: never changed, only replaced by others. */
    HASHED("\\.[0-9a-f]{10}\\.[a-z0-9]+$"),
    /** Pages that other sites may show within theirs. */
    EMBED(""),
    /** Pictures that browsers would run scripts of, if they had any. */
    DRAWING("\\.svg$"),
    /** Pictures and documents, which change seldom. */
    PICTURE("\\.(?:" + FileTypes.pictures() + ")$"),
    /** What is made for other programs: calendars, schedules, feeds. */
    DATA("\\.(?:" + FileTypes.data() + ")$"),
    /** All that other sites may use. */
    SHARED("\\.(?:" + FileTypes.data() + "|" + FileTypes.pictures() + ")$");

    private final String end;

    Where(String end) {
        this.end = end;
    }

    /** A regular expression for the paths of their addresses on the host, in what PCRE and RE2 have in common; empty when a site has none. */
    String pattern(Hosted site) {
        if (this != EMBED || site.embeds().isEmpty()) {
            return end;
        }
        return site.embeds().stream()
                .map(Where::quoted)
                .collect(Collectors.joining("|", "^" + quoted(site.base()) + "(?:", ")(?:index\\.html)?$"));
    }

    /** Whether the file at a path on the host is one of them. */
    boolean has(String path, Hosted site) {
        String pattern = pattern(site);
        return !pattern.isEmpty() && Pattern.compile(pattern).matcher(path).find();
    }

    static String quoted(String text) {
        return text.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
    }
}
