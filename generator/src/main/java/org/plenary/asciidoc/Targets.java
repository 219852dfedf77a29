package org.plenary.asciidoc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

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

    private final Texts texts;
    private final Problems problems;

    private Targets(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Tells of links that do something else, and takes their address away. */
    static void check(Element body, Texts texts, Problems problems) {
        Targets targets = new Targets(texts, problems);
        body.select("a[href]").forEach(targets::check);
    }

    private void check(Element link) {
        String href = link.attr("href");
        complaint(href).ifPresent(complaint -> {
            problems.add(line(href), Code.REFUSED, complaint.message(), complaint.hint());
            link.removeAttr("href");
        });
    }

    /** Signs may be written as character references, which a search for the address passes over. */
    private Place line(String href) {
        Place place = texts.line(href);
        if (place.line() > 0) {
            return place;
        }
        for (Map.Entry<String, String> text : texts.byName().entrySet()) {
            List<String> lines = text.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (Parser.unescapeEntities(lines.get(i), true).contains(href)) {
                    return new Place(text.getKey(), i + 1);
                }
            }
        }
        return place;
    }

    /** What is wrong with an address, if anything. Paths are for others to judge. */
    private static Optional<Complaint> complaint(String href) {
        if (ODD.matcher(href).find()) {
            return complaint(
                    "the link to '" + href.strip() + "' has signs in it that no address has",
                    "copy the address anew from the browser");
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
                        : complaint("'" + href + "' is not a telephone number", "write it like tel:+3215000000");
            default ->
                complaint(
                        "a link to '" + href + "' could run a program", "link to a page, a file or an e-mail address");
        };
    }

    private static Optional<Complaint> web(String href, String rest) {
        if (WEB.matcher(rest).matches()) {
            return Optional.empty();
        }
        return rest.matches("//[^/?#]*@.*")
                ? complaint(
                        "the link to '" + href
                                + "' hides where it leads: what stands before the @ is no part of the address",
                        "write the address without it")
                : complaint(
                        "'" + href + "' is not a web address", "write it in full, such as https://example.org/page");
    }

    /** A letter may come with a subject and a text, but not with recipients that nobody sees. */
    private static Optional<Complaint> letter(String href, String rest) {
        Matcher letter = LETTER.matcher(rest);
        if (!letter.matches() || !RECIPIENTS.matcher(letter.group(1)).matches()) {
            return complaint("'" + href + "' is not an e-mail address", "write it like mailto:name@example.org[]");
        }
        String query = Optional.ofNullable(letter.group(2)).orElse("");
        for (String field : query.split("&")) {
            String name = field.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
            boolean known = Set.of("", "subject", "body").contains(name);
            if (!known
                    || name.equals("subject") && ENCODED_LINE_END.matcher(field).find()) {
                return complaint(
                        "the link to '" + href + "' adds to a letter what its writer wouldn't see",
                        "give it an address, a subject and a text, and nothing else");
            }
        }
        return Optional.empty();
    }

    private static Optional<Complaint> complaint(String message, String hint) {
        return Optional.of(new Complaint(message, hint, ""));
    }
}
