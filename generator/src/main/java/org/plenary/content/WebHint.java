package org.plenary.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and e-mail addresses, and what to type instead of one that isn't written as headers need it. */
final class WebHint {

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"\\[\\]()]+");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?::\\d+)?(?:[/?#]\\S*)?");
    private static final Pattern FILE =
            Pattern.compile("(?i)[\\w.-]+\\.(?:pdf|pptx?|docx?|xlsx?|od[pst]|html?|png|jpe?g|gif|svg)");
    private static final Pattern BROKEN_SCHEME = Pattern.compile("(?i)^h{0,2}t{1,3}p(s?)(?:s*:?/{1,3}|:)");

    private WebHint() {}

    /** A web address, which names nobody who has to log in. */
    static Optional<URI> parse(String value) {
        try {
            URI uri = new URI(value);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static void url(String value, ValueReader.Complaints complaints) {
        if (value.length() <= Values.LONGEST
                && Values.MAIL.matcher(value.replaceFirst("^mailto:", "")).matches()) {
            complaints.add(
                    "'" + value + "' is an e-mail address, and a web address belongs here",
                    "write the address of a page, such as https://example.org/page, or remove it");
            return;
        }
        if (value.length() <= Values.LONGEST && FILE.matcher(value).matches()) {
            complaints.add(
                    "'" + value + "' is the name of a file, and a web address belongs here",
                    "write the whole address, such as https://example.org/" + value
                            + "; a file in content/media/ is linked to in the text: link:../../media/" + value + "[]");
            return;
        }
        String message = "'" + value + "' is not a web address";
        candidate(value)
                .filter(url -> parse(url).isPresent())
                .ifPresentOrElse(
                        url -> complaints.correct(message, url),
                        () -> complaints.add(message, "write it in full, such as https://example.org/page"));
    }

    private static Optional<String> candidate(String value) {
        if (value.length() > Values.LONGEST) {
            return Optional.empty();
        }
        Matcher broken = BROKEN_SCHEME.matcher(value);
        if (HOST.matcher(value.replaceFirst("^//", "")).matches()) {
            return Optional.of("https://" + value.replaceFirst("^//", ""));
        }
        if (URL.matcher(value).lookingAt() && !value.matches(".*[\\[\\]<>\"()].*")) {
            return Optional.of(value.replace(" ", "%20"));
        }
        return only(URL, value)
                .or(() -> broken.find() ? Optional.of(broken.replaceFirst("http$1://")) : Optional.empty());
    }

    static void mail(String value, ValueReader.Complaints complaints) {
        if (value.startsWith("http") || value.startsWith("www.")) {
            complaints.add(
                    "'" + value + "' is a web address, and an e-mail address belongs here",
                    "write it like name@example.org, or remove it");
            return;
        }
        String message = "'" + value + "' is not an e-mail address";
        only(Values.MAIL, value.replaceAll("(?i)\\s*(?:\\(at\\)|\\[at]|\\s@|@\\s)\\s*", "@"))
                .ifPresentOrElse(
                        mail -> complaints.correct(message, mail),
                        () -> complaints.add(message, "write it like name@example.org"));
    }

    /** What a pattern finds, when it finds one thing. */
    private static Optional<String> only(Pattern pattern, String text) {
        if (text.length() > Values.LONGEST) {
            return Optional.empty();
        }
        List<String> found =
                pattern.matcher(text).results().map(MatchResult::group).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
