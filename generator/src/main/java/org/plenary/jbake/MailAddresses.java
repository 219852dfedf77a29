package org.plenary.jbake;

import java.util.Locale;

/**
 * Writes the mail addresses of a page in character references (HTML, 13.5; in JSON-LD those of JSON), which browsers read as the letters that they
 * are, with and without scripts, and which most programs that collect addresses don't.
 */
final class MailAddresses {

    private static final String SCHEME = "mailto:";
    private static final String LOCAL = "._%+-";
    private static final String HOST = ".-";

    private MailAddresses() {}

    static String veiled(String html) {
        StringBuilder page = new StringBuilder(html.length() + 256);
        int done = 0;
        for (int at = html.indexOf('@'); at >= 0; at = html.indexOf('@', at + 1)) {
            int start = start(html, at, done);
            int end = end(html, at);
            if (start < at && html.substring(at, end).indexOf('.') > 1) {
                page.append(html, done, start).append(veiled(html, start, end));
                done = end;
            }
        }
        return done == 0 ? html : page.append(html, done, html.length()).toString();
    }

    private static int start(String html, int at, int least) {
        int start = at;
        while (start > least && isOf(html.charAt(start - 1), LOCAL)) {
            start--;
        }
        boolean link = start - SCHEME.length() >= least && html.startsWith(SCHEME, start - SCHEME.length());
        return start < at && link ? start - SCHEME.length() : start;
    }

    private static int end(String html, int at) {
        int end = at + 1;
        while (end < html.length() && isOf(html.charAt(end), HOST)) {
            end++;
        }
        while (HOST.indexOf(html.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isOf(char letter, String signs) {
        return letter >= '0' && letter <= '9'
                || letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || signs.indexOf(letter) >= 0;
    }

    private static String veiled(String html, int start, int end) {
        boolean json = html.lastIndexOf("<script", start) > html.lastIndexOf("</script", start);
        StringBuilder letters = new StringBuilder();
        if (json) {
            // Letters before it may be the end of an escape.
            return html.substring(start, end).replace("@", "\\u0040");
        }
        for (int i = start; i < end; i++) {
            String form = i % 2 == 0 ? "&#%d;" : "&#x%x;";
            letters.append(String.format(Locale.ROOT, form, (int) html.charAt(i)));
        }
        return letters.toString();
    }
}
