package org.plenary.intake.words;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses in words from outside: which of them a page may link to, and how that is written. */
public final class Link {

    private static final int LONGEST = 2_000;

    /** Pages of the web, without a user's name and without any sign that a browser would read otherwise. */
    private static final Pattern WEB = Pattern.compile(
            "(?i:https?)://[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\.?(?::\\d{1,5})?(?:[/?#][A-Za-z0-9/?#.,:;!@$&'()*+=~%_-]*)?");

    private static final Pattern LETTER = Pattern.compile("(?i:mailto):([A-Za-z0-9.-]{1,64}@[A-Za-z0-9.-]{1,255})");

    /** What can stand in a line as it is, and is a link. */
    private static final Pattern BARE = Pattern.compile("https?://[A-Za-z0-9./%?=-]*[A-Za-z0-9/]");

    private Link() {}

    /** An address of the web that can be linked to; empty for all others. */
    public static Optional<String> web(String address) {
        String stripped = address.strip();
        boolean good = stripped.length() <= LONGEST && WEB.matcher(stripped).matches() && !stripped.contains("++");
        return good ? Optional.of(stripped) : Optional.empty();
    }

    /** A link with words of its own, in AsciiDoc; empty when the address is none to link to. */
    static Optional<String> named(String address, String label) {
        var letter = LETTER.matcher(address.strip());
        if (letter.matches()) {
            return Optional.of("mailto:" + letter.group(1) + "[" + label + "]");
        }
        return web(address)
                .map(web -> (BARE.matcher(web).matches() ? web : "link:++" + web + "++") + "[" + label + "]");
    }

    /** An address that stands in a text, as a link to itself. */
    static Optional<String> bare(String address, boolean alone) {
        String label = Escape.label(Escape.words(address.strip(), Escape.EVERY_PAIR));
        boolean plain = alone && BARE.matcher(address.strip()).matches();
        return plain
                ? web(address)
                : named(address, label).filter(link -> web(address).isPresent());
    }
}
