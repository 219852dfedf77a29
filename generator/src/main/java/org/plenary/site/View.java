package org.plenary.site;

import java.util.List;
import java.util.Optional;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.motif.Landmark;
import org.plenary.motif.Motif;

/**
 * One page to be made: where it stands, what it shows and how it is tied to the others.
 *
 * @param template name of the template in {@code templates/pages/}, without ending
 * @param edition the one whose language the page speaks
 * @param subject the document it shows, if it is about one
 * @param topic what it shows instead, if there are several pages of its template: a day, a selection of sessions
 * @param switches where its languages lead, one for each language of the site
 * @param alternates for {@code hreflang}; empty on a page that isn't canonical itself
 * @param canonical absolute address of the page that search engines should show for this one; empty when they should show none
 * @param crumbs the pages above it, home first
 */
public record View(
        Address address,
        String template,
        Edition edition,
        Optional<Listed> subject,
        Optional<Record> topic,
        List<Switch> switches,
        List<Alternate> alternates,
        Optional<String> canonical,
        List<Listed> crumbs) {

    /** The same page in a language. */
    public record Switch(Language language, Address address, boolean current) {}

    /**
     * The address of a translation.
     *
     * @param language empty: the page for readers of other languages
     * @param href absolute address
     */
    public record Alternate(Optional<Language> language, String href) {

        /** A language tag or {@code x-default}. */
        public String hreflang() {
            return language.map(Language::tag).orElse("x-default");
        }
    }

    public View {
        switches = List.copyOf(switches);
        alternates = List.copyOf(alternates);
        crumbs = List.copyOf(crumbs);
    }

    /** Whether a server may show it for any address, so that its own links must begin at the root of the host. */
    public boolean isShownAnywhere() {
        return address.path().endsWith(Planner.NOT_FOUND_FILE);
    }

    /** The ornament of the page, the same in every language. */
    public Motif motif() {
        return motifOf(template, subject.map(Listed::id).orElse(template));
    }

    /** The ornament of a page of a kind. */
    public Motif motifOf(String kind, String seed) {
        return Motif.of(landmark(kind), seed);
    }

    private static Landmark landmark(String kind) {
        return switch (kind) {
            case "news", "news-item" -> Landmark.TOWER;
            case "person", "people" -> Landmark.HOUSE;
            case "organisation", "partners", "page", "languages" -> Landmark.ROW;
            case "document", "documents", "changes", "data" -> Landmark.ARCHIVE;
            default -> Landmark.HALL;
        };
    }
}
