package org.plenary.preview;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.site.Withheld;

/** How a page is marked that visitors don't get to see. */
final class Marks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Marks() {}

    static String of(Shown shown, Withheld withheld) {
        if (withheld.draft()) {
            return "Draft: visitors don't get to see this page";
        }
        String moment = withheld.from().orElse(LocalDateTime.MAX).format(MOMENT);
        return "Not public before " + moment + " (" + shown.site().settings().zone() + ")";
    }
}
