package org.plenary.export.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.ContentPage;
import org.plenary.entry.Listed;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/**
 * The main pages of each language for programs that read for people, as {@code llms.txt} (llmstxt.org): Markdown with the name of the
 * conference, what it is about, and a list of links a language.
 */
final class Llms {

    private static final String FILE = "llms.txt";

    /** What Markdown would take for more than a letter. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#&~|]");

    private Llms() {}

    static Output of(Site site) {
        ContentPage home = site.first().home();
        String about = home.description().isEmpty() ? "" : "\n> " + plain(home.description()) + "\n";
        String pages =
                site.editions().stream().map(edition -> pages(site, edition)).collect(Collectors.joining());
        return new Output(FILE, ("# " + plain(home.title()) + "\n" + about + pages).getBytes(StandardCharsets.UTF_8));
    }

    /** Those that menus lead to and that are there in the language itself. */
    private static String pages(Site site, Edition edition) {
        return Stream.of(List.of(edition.home()), edition.menu("main"), edition.menu("footer"))
                .flatMap(List::stream)
                .distinct()
                .filter(Listed::translated)
                .map(page -> line(site, page))
                .collect(Collectors.joining("", "\n## " + edition.language().nameInItself() + "\n\n", ""));
    }

    private static String line(Site site, ContentPage page) {
        String about = page.description().isEmpty() ? "" : ": " + plain(page.description());
        return "- [" + plain(page.title()) + "](" + site.absolute(page.address()) + ")" + about + "\n";
    }

    private static String plain(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$0");
    }
}
