package org.plenary.baked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds every address that a file names: links, scripts, style sheets, pictures, fonts. */
final class References {

    private static final Set<String> ADDRESSES =
            Set.of("href", "xlink:href", "src", "poster", "data", "action", "formaction");
    private static final Set<String> LISTS = Set.of("srcset", "imagesrcset");
    private static final Set<String> META = Set.of("og:url", "og:image", "twitter:image");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\")]*?))\\s*\\)");
    private static final Pattern STYLE_IMPORT = Pattern.compile("@import\\s+[\"']([^\"']+)[\"']");
    private static final Pattern MODULE = Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*[\"'](\\.[^\"']*)[\"']");

    private References() {}

    static List<String> inPage(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                found.addAll(inAttribute(element, attribute));
            }
        }
        page.select("style").forEach(style -> found.addAll(inStyleSheet(style.data())));
        return found;
    }

    static List<String> inStyleSheet(String css) {
        String code = COMMENT.matcher(css).replaceAll(" ");
        return Stream.concat(matches(URL, code), matches(STYLE_IMPORT, code)).toList();
    }

    static List<String> inScript(String script) {
        return matches(MODULE, script).toList();
    }

    private static List<String> inAttribute(Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (ADDRESSES.contains(name)) {
            return List.of(value);
        }
        if (LISTS.contains(name)) {
            return inSourceSet(value);
        }
        if (name.equals("content")) {
            return META.contains(element.attr("property") + element.attr("name")) ? List.of(value) : List.of();
        }
        return matches(URL, value).toList();
    }

    /** {@code a.jpg 1x, b.jpg 2x}. */
    private static List<String> inSourceSet(String value) {
        return Arrays.stream(value.split(","))
                .map(candidate -> candidate.trim().split("\\s+")[0])
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(References::firstGroup);
    }

    private static String firstGroup(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return "";
    }
}
