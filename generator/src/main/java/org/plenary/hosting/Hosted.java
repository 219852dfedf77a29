package org.plenary.hosting;

import java.util.List;
import org.plenary.language.Language;
import org.plenary.settings.Redirect;
import org.plenary.settings.Series;
import org.plenary.settings.Settings;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * What a web server has to know of a site.
 *
 * @param root the path at which the folder stands that is published, with slashes at both ends: {@code /}
 * @param base the path at which the site stands: {@code /2017/}; for an edition it is a folder of the root, else the root itself
 * @param over whether it is an edition that is only kept, and what stands beside it on the host is another's
 * @param redirects from addresses that are gone
 * @param languages its languages as tags, the first one first; each has a folder of this name
 * @param embeds the pages that other sites may show within theirs, as folders: {@code en/programme/embed/}
 * @param folders that hold nothing but files that are named by their contents: {@code css}
 */
public record Hosted(
        String root,
        String base,
        boolean over,
        List<Redirect> redirects,
        List<String> languages,
        List<String> embeds,
        List<String> folders) {

    public Hosted {
        redirects = List.copyOf(redirects);
        languages = List.copyOf(languages);
        embeds = List.copyOf(embeds);
        folders = List.copyOf(folders);
    }

    /** A site that is no edition and redirects nothing. */
    public Hosted(String base, List<String> languages, List<String> embeds, List<String> folders) {
        this(base, base, false, List.of(), languages, embeds, folders);
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
        Settings settings = site.settings();
        Series series = settings.series();
        return new Hosted(
                settings.rootPath(),
                settings.basePath(),
                series.isOver(),
                series.redirects(),
                settings.languages().stream().map(Language::tag).toList(),
                views.stream()
                        .filter(view -> view.template().equals(EMBED))
                        .map(view -> view.address().path())
                        .toList(),
                folders);
    }

    /** The folder of the edition below the root: {@code 2017/}; or nothing. */
    public String folder() {
        return base.substring(root.length());
    }

    /** Whether it is an edition, and what stands beside it on its host is its own. */
    public boolean leads() {
        return !root.equals(base) && !over;
    }

    /** The redirects of addresses below its own, or of those beside it. */
    List<Redirect> redirects(boolean own) {
        return redirects.stream()
                .filter(redirect -> (redirect.from() + "/").startsWith(base) == own)
                .toList();
    }

    /** The files that web hosts read and nobody else, as a part of a regular expression. */
    String hidden() {
        return redirects.isEmpty() && !leads() ? "_headers$" : "_(?:headers|redirects)$";
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
