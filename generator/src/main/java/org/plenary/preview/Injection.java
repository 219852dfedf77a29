package org.plenary.preview;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.content.Fingerprint;

/**
 * What a preview adds to a page, and the page's own policy of what may run in it (Content Security Policy). Nothing is added where the policy lets
 * no script of the site run.
 */
final class Injection {

    /** Where what is the preview's own stands on the server; no page and no file of a site can. */
    static final String FOLDER = "/_plenary/";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

    private static final Pattern META =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([A-Za-z0-9 ;:'*./_-]+)\">");
    private static final String HEAD_END = "</head>";

    private Injection() {}

    /**
     * What is told to the script of a page.
     *
     * @param state the number of the state that the page shows
     * @param page tells it from what it was in other states
     * @param assets that it is shown with
     * @param mark why visitors don't get to see it; empty when they do
     */
    record Told(int state, String page, Shown.Assets assets, String mark) {

        private String script() {
            return "<script src=\"" + FOLDER + "preview.js\" defer data-state=\"" + state + "\" data-page=\""
                    + escaped(page) + "\" data-styles=\"" + assets.styles() + "\" data-others=\"" + assets.others()
                    + "\" data-mark=\"" + escaped(mark) + "\"></script>\n";
        }
    }

    /** What a page allows; the default of the theme, when it doesn't say. */
    static String policy(byte[] html) {
        return head(html)
                .map(META::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse(POLICY);
    }

    /** Tells a page from what it was. */
    static String fingerprint(byte[] html, String mark) {
        return Fingerprint.of(mark + "\n" + new String(html, StandardCharsets.UTF_8));
    }

    /** The page with the script, in the end of its head. */
    static byte[] into(byte[] html, Told told) {
        String page = new String(html, StandardCharsets.UTF_8);
        int end = page.indexOf(HEAD_END);
        boolean allowed = Arrays.stream(policy(html).split(";"))
                .anyMatch(rule -> rule.strip().startsWith("script-src 'self'"));
        if (end < 0 || !allowed) {
            return html;
        }
        return (page.substring(0, end) + told.script() + page.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> head(byte[] html) {
        String page = new String(html, StandardCharsets.UTF_8);
        int end = page.indexOf(HEAD_END);
        return end < 0 ? Optional.empty() : Optional.of(page.substring(0, end));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
