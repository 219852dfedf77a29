package org.plenary.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.problem.Suggestion;

/**
 * A web address in which something is filled in for each page: {@code https://git.example.org/forum/edit/main/{file}}.
 *
 * @param text without a {@link #fault}
 */
public record LinkPattern(String text) {

    /** What can be filled in. */
    public enum Gap {
        /** The file of the page, from the folder of the site: {@code content/nl/pages/about.adoc}. */
        FILE,
        /** The language of the page, as a BCP 47 tag. */
        LANGUAGE,
        /** The title of the page. */
        TITLE,
        /** The whole address of the page. */
        URL;

        @Override
        public String toString() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }

        private static List<String> names() {
            return Stream.of(values()).map(Gap::toString).toList();
        }
    }

    /** What is wrong with a pattern, and what to do. */
    record Fault(String message, String hint) {}

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

    // Whoever fills in the name of a host could lead readers anywhere.
    private static final Pattern FIXED_HOST = Pattern.compile("https?://[^/?#{}@]+/.*");

    /** What is wrong with a pattern, if something is. */
    static Optional<Fault> fault(String pattern, Set<Gap> needed, String example) {
        Optional<String> unknown = BRACES.matcher(pattern)
                .results()
                .map(gap -> gap.group())
                .filter(gap -> !Gap.names().contains(gap))
                .findFirst();
        if (unknown.isPresent()) {
            String gap = unknown.get();
            return Optional.of(new Fault("'" + gap + "' can't be filled in", Suggestion.hint(gap, Gap.names())));
        }
        if (!isAddress(pattern)) {
            return Optional.of(new Fault("'" + pattern + "' is not a web address", "write it like " + example));
        }
        return needed.stream()
                .filter(gap -> !pattern.contains(gap.toString()))
                .map(gap -> new Fault(
                        "there is no " + gap + " in '" + pattern + "', so every page would have the same link",
                        "write it like " + example))
                .findFirst();
    }

    private static boolean isAddress(String pattern) {
        try {
            URI uri = new URI(BRACES.matcher(pattern).replaceAll("x"));
            return FIXED_HOST.matcher(pattern).matches() && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address with every gap filled, percent-encoded (RFC 3986) wherever it stands; one without a value is left empty. */
    public String fill(Map<Gap, String> values) {
        return BRACES.matcher(text).replaceAll(braces -> {
            Gap gap = Gap.valueOf(
                    braces.group().substring(1, braces.group().length() - 1).toUpperCase(Locale.ROOT));
            return encode(gap, values.getOrDefault(gap, ""));
        });
    }

    private static String encode(Gap gap, String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return gap == Gap.FILE ? encoded.replace("%2F", "/") : encoded;
    }
}
