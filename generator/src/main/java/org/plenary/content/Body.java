package org.plenary.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of a document as clean HTML. Links to other documents and pictures are not addresses yet: they are
 * {@code plenary:sessions/opening} and {@code plenary-media:lamot.jpg}, because an address depends on the page that shows the text.
 *
 * @param ids that links can lead to
 * @param links to other documents and places, with their lines
 * @param media the pictures and downloads it uses
 * @param includes the files that it includes, those that are included by these too: the name of each as problems name it, with the
 *     {@link Fingerprint} of its text
 */
public record Body(String html, Set<String> ids, List<Link> links, List<MediaUse> media, Map<String, String> includes) {

    public static final String LINK = "plenary:";
    public static final String MEDIA = "plenary-media:";
    public static final Body EMPTY = new Body("", Set.of(), List.of(), List.of(), Map.of());

    /**
     * A link in the text.
     *
     * @param document key of the document it leads to, such as {@code sessions/opening}; empty for this one
     * @param fragment id in it, or empty
     */
    public record Link(String document, String fragment, int line) {}

    /**
     * A picture or download in the text.
     *
     * @param name below {@code content/media/}
     * @param picture whether it is shown; else it is offered
     */
    public record MediaUse(String name, int line, boolean picture) {}

    public Body {
        ids = Set.copyOf(ids);
        links = List.copyOf(links);
        media = List.copyOf(media);
        includes = Map.copyOf(includes);
    }

    public boolean isEmpty() {
        return html.isBlank();
    }
}
