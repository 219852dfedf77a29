package org.plenary.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.problem.Place;

/**
 * The text of a document as clean HTML. Links to other documents and pictures are not addresses yet: they are
 * {@code plenary:sessions/opening} and {@code plenary-media:lamot.jpg}, because an address depends on the page that shows the text.
 *
 * @param ids that links can lead to
 * @param parts its sections of the first level, as they come
 * @param links to other documents and places
 * @param media the pictures and downloads it uses
 * @param away links that lead to no file: addresses as browsers know them, of other sites and, mostly by mistake, of this one
 * @param includes the files that it includes, those that are included by these too: the name of each as problems name it, with the
 *     {@link Fingerprint} of its text
 */
public record Body(
        String html,
        Set<String> ids,
        List<Part> parts,
        List<Link> links,
        List<MediaUse> media,
        List<Away> away,
        Map<String, String> includes) {

    public static final String LINK = "plenary:";
    public static final String MEDIA = "plenary-media:";
    public static final Body EMPTY = new Body("", Set.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /**
     * A section.
     *
     * @param id of its heading
     * @param title without marks
     */
    public record Part(String id, String title) {}

    /**
     * A link in the text.
     *
     * @param document key of the document it leads to, such as {@code sessions/opening}; empty for this one
     * @param fragment id in it, or empty
     * @param place where it is written: in the document's own file, or in one that it includes
     */
    public record Link(String document, String fragment, Place place) {}

    /**
     * A picture or download in the text.
     *
     * @param name below {@code content/media/}
     * @param place where it is written: in the document's own file, or in one that it includes
     * @param picture whether it is shown; else it is offered
     */
    public record MediaUse(String name, Place place, boolean picture) {}

    /**
     * A link to an address.
     *
     * @param href as it stands in the text: {@code https://example.org/}, {@code /en/programme/}, {@code page.html}
     */
    public record Away(String href, Place place) {}

    public Body {
        ids = Set.copyOf(ids);
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        media = List.copyOf(media);
        away = List.copyOf(away);
        includes = Map.copyOf(includes);
    }

    public boolean isEmpty() {
        return html.isBlank();
    }
}
