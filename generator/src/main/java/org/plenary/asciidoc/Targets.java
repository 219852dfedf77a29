package org.plenary.asciidoc;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.plenary.problem.Code;

/**
 * Where a link in a text may lead: to pages of the web, to a letter, to a telephone number. Judged as browsers read addresses, which pass
 * over signs that people don't see, and not as the standards have it.
 */
final class Targets {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    /** Signs that browsers pass over, or read as others. */
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\\\]|^\\s|\\s$");

    private static final Pattern WEB =
            Pattern.compile("//(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?(?:[/?#].*)?");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9()./ -]{2,30}");
    private static final Pattern LETTER = Pattern.compile("([^?]*)(?:\\?(.*))?");
    private static final String RECIPIENT = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}";
    private static final Pattern RECIPIENTS = Pattern.compile(RECIPIENT + "(?:," + RECIPIENT + ")*");
    private static final Pattern ENCODED_LINE_END = Pattern.compile("%0[ad]", Pattern.CASE_INSENSITIVE);

    private record Wrong(String message, String hint) {}

    private Targets() {}

    /** Tells of links that do something else, and takes their address away. */
    static void check(Element body, Findings findings) {
        for (Element link : body.select("a[href]")) {
            wrong(link.attr("href")).ifPresent(wrong -> {
                findings.add(HtmlLines.of(link), Code.REFUSED, wrong.message(), wrong.hint());
                link.removeAttr("href");
            });
        }
    }

    /** Whether an address has signs in it that a browser would pass over or read as others. */
    static boolean isOdd(String address) {
        return ODD.matcher(address).find();
    }

    /** What is wrong with an address, if anything. Paths are for others to judge. */
    private static Optional<Wrong> wrong(String href) {
        if (isOdd(href)) {
            return wrong(
                    "the link to '" + href.strip() + "' has signs in it that no address has",
                    "copy the address anew from the browser");
        }
        if (href.startsWith("//")) {
            return wrong("the link to '" + href + "' leads to another site without saying so", "write https:" + href);
        }
        Matcher scheme = SCHEME.matcher(href);
        if (!scheme.matches()) {
            return Optional.empty();
        }
        String rest = scheme.group(2);
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> web(href, rest);
            case "mailto" -> letter(href, rest);
            case "tel" ->
                TELEPHONE.matcher(rest).matches()
                        ? Optional.empty()
                        : wrong("'" + href + "' is not a telephone number", "write it like tel:+3215000000");
            default ->
                wrong("a link to '" + href + "' could run a program", "link to a page, a file or an e-mail address");
        };
    }

    private static Optional<Wrong> web(String href, String rest) {
        if (WEB.matcher(rest).matches()) {
            return Optional.empty();
        }
        return rest.matches("//[^/?#]*@.*")
                ? wrong(
                        "the link to '" + href
                                + "' hides where it leads: what stands before the @ is no part of the address",
                        "write the address without it")
                : wrong("'" + href + "' is not a web address", "write it in full, such as https://example.org/page");
    }

    /** A letter may come with a subject and a text, but not with recipients that nobody sees. */
    private static Optional<Wrong> letter(String href, String rest) {
        Matcher letter = LETTER.matcher(rest);
        if (!letter.matches() || !RECIPIENTS.matcher(letter.group(1)).matches()) {
            return wrong("'" + href + "' is not an e-mail address", "write it like mailto:name@example.org[]");
        }
        String query = Optional.ofNullable(letter.group(2)).orElse("");
        for (String field : query.split("&")) {
            String name = field.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
            boolean known = Set.of("", "subject", "body").contains(name);
            if (!known
                    || name.equals("subject") && ENCODED_LINE_END.matcher(field).find()) {
                return wrong(
                        "the link to '" + href + "' adds to a letter what its writer wouldn't see",
                        "give it an address, a subject and a text, and nothing else");
            }
        }
        return Optional.empty();
    }

    private static Optional<Wrong> wrong(String message, String hint) {
        return Optional.of(new Wrong(message, hint));
    }
}
