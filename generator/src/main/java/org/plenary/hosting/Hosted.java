package org.plenary.hosting;

import java.util.List;
import org.plenary.language.Language;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * What a web server has to know of a site.
 *
 * @param base the path at which it stands, with slashes at both ends: {@code /} or {@code /2017/}
 * @param languages its languages as tags, the first one first; each has a folder of this name
 * @param embeds the pages that other sites may show within theirs, as folders: {@code en/programme/embed/}
 * @param folders that hold nothing but files that are named by their contents: {@code css}
 */
public record Hosted(String base, List<String> languages, List<String> embeds, List<String> folders) {

    public Hosted {
        languages = List.copyOf(languages);
        embeds = List.copyOf(embeds);
        folders = List.copyOf(folders);
    }

    /** A site at the root of a host, of which nothing is known yet. */
    public static final Hosted UNKNOWN = new Hosted("/", List.of(), List.of(), List.of());

    private static final String EMBED = "embed";

    /**
     * A site with these pages.
     *
     * @param folders that hold nothing but files that are named by their contents
     */
    public static Hosted of(Site site, List<View> views, List<String> folders) {
        return new Hosted(
                site.settings().basePath(),
                site.settings().languages().stream().map(Language::tag).toList(),
                views.stream()
                        .filter(view -> view.template().equals(EMBED))
                        .map(view -> view.address().path())
                        .toList(),
                folders);
    }

    /** Where the page is that is shown in a language when there is none at an address. */
    String notFound(String language) {
        return base + language + "/404.html";
    }

    /** The same for addresses of no language. */
    String notFound() {
        return base + "404.html";
    }
}
