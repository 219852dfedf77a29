package org.plenary.baked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Chooses pages of every type in every language.
 *
 * <p>A page right in a language's folder, as {@code en/about/}, is a type of its own. Deeper pages of one section, as
 * {@code en/programme/opening/}, are of one type; of these it takes enough to see every element and class name that stands on some of
 * them, and a page without it where there is one: a session with a time and one without.
 */
public final class Samples {

    private static final int LANGUAGE_AND_PAGE = 2;

    /** What a page mainly is, in JSON-LD: the first type in it. */
    private static final Pattern DESCRIBED = Pattern.compile("\"@type\":\"(\\w+)\"");

    private Samples() {}

    public static List<BakedPage> of(BakedSite site) {
        Map<String, List<BakedPage>> types =
                site.pages().stream().collect(Collectors.groupingBy(Samples::type, TreeMap::new, Collectors.toList()));
        return types.values().stream()
                .flatMap(pages -> variants(pages).stream())
                .toList();
    }

    /**
     * One page of each kind in every language, the one with the most to see. It tells more kinds apart than types: of the pages below
     * {@code en/programme/}, a session, a day and a list, by their style sheets and by what they tell search engines they are.
     */
    public static List<BakedPage> oneOfEach(BakedSite site) {
        Map<String, List<BakedPage>> kinds =
                site.pages().stream().collect(Collectors.groupingBy(Samples::kind, TreeMap::new, Collectors.toList()));
        return kinds.values().stream().map(Samples::richest).toList();
    }

    private static String kind(BakedPage page) {
        List<String> sheets = page.document().select("link[rel=stylesheet]").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
        Matcher described = DESCRIBED.matcher(
                page.document().select("script[type=application/ld+json]").html());
        return type(page) + page.folders().size() + sheets + (described.find() ? described.group(1) : "");
    }

    private static BakedPage richest(List<BakedPage> pages) {
        return pages.stream()
                .max(Comparator.comparing((BakedPage page) -> parts(page).size())
                        .thenComparing(BakedPage::file, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static String type(BakedPage page) {
        List<String> folders = page.folders();
        boolean own = folders.size() <= LANGUAGE_AND_PAGE;
        return own ? page.file() : String.join("/", folders.subList(0, LANGUAGE_AND_PAGE)) + "/*";
    }

    private static List<BakedPage> variants(List<BakedPage> pages) {
        Set<String> parts = pages.stream().flatMap(page -> parts(page).stream()).collect(Collectors.toSet());
        Map<BakedPage, Set<String>> traits = new TreeMap<>(Comparator.comparing(BakedPage::file));
        pages.forEach(page -> traits.put(page, traits(page, parts)));
        Set<String> missing =
                traits.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        List<BakedPage> chosen = new ArrayList<>();
        do {
            BakedPage next = mostOf(missing, traits);
            chosen.add(next);
            missing.removeAll(traits.getOrDefault(next, Set.of()));
        } while (!missing.isEmpty());
        return chosen;
    }

    private static BakedPage mostOf(Set<String> missing, Map<BakedPage, Set<String>> traits) {
        Comparator<Map.Entry<BakedPage, Set<String>>> byNews = Comparator.comparing(
                page -> page.getValue().stream().filter(missing::contains).count());
        return traits.entrySet().stream().max(byNews).orElseThrow().getKey();
    }

    /** Each part with a sign: whether it stands on the page. */
    private static Set<String> traits(BakedPage page, Set<String> parts) {
        Set<String> own = parts(page);
        return parts.stream()
                .map(part -> (own.contains(part) ? "+" : "-") + part)
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(BakedPage page) {
        return page.document().select("main, main *:not(svg *)").stream()
                .flatMap(Samples::names)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> names(Element element) {
        return Stream.concat(
                Stream.of(element.normalName()), element.classNames().stream().map(name -> "." + name));
    }
}
