package org.plenary.site;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.plenary.content.Body;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.source.Inventory;
import org.plenary.source.MediaFile;

/** Gives the links and pictures of a text their addresses, as seen from the page that shows it. */
public final class BodyLinks {

    private BodyLinks() {}

    /**
     * The HTML of a text for one page.
     *
     * @param edition the reader's: a link leads to the page in the reader's language, even from an untranslated text
     * @param address turns an address into a link from the page
     */
    public static String resolve(Body body, Edition edition, Site site, Function<Address, String> address) {
        return resolve(body, edition, site, address, width -> true);
    }

    /**
     * The same.
     *
     * @param lazy whether a picture of a width in pixels may come when the reader comes to it
     */
    public static String resolve(
            Body body, Edition edition, Site site, Function<Address, String> address, IntPredicate lazy) {
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.select("a[href^=" + Body.LINK + "]").forEach(link -> resolveLink(link, edition, address));
        document.select("a[href^=" + Body.MEDIA + "]")
                .forEach(link -> link.attr("href", address.apply(mediaAddress(link.attr("href")))));
        document.select("img[src^=" + Body.MEDIA + "]")
                .forEach(picture -> site.media(picture.attr("src").substring(Body.MEDIA.length()))
                        .flatMap(MediaFile::renditions)
                        .ifPresent(renditions -> BodyPictures.resolve(picture, renditions, address, lazy)));
        return document.body().html();
    }

    private static void resolveLink(Element link, Edition edition, Function<Address, String> address) {
        String[] target = link.attr("href").substring(Body.LINK.length()).split("#", 2);
        Optional<Listed> listed = edition.find(target[0]);
        if (link.text().equals(Body.LINK + target[0])) {
            link.text(listed.map(Listed::title).orElse(""));
        }
        String fragment = target.length > 1 ? target[1] : "";
        listed.ifPresentOrElse(
                found -> link.attr("href", address.apply(found.address()) + anchor(found, fragment)), link::unwrap);
    }

    /** An untranslated text may point to a place that the reader's translation of the target doesn't have. */
    private static String anchor(Listed target, String fragment) {
        return target.entry().words().body().ids().contains(fragment) ? "#" + fragment : "";
    }

    /** Where a file of {@code content/media/} is published. */
    public static Address media(String name) {
        return new Address(Inventory.MEDIA + "/" + name);
    }

    private static Address mediaAddress(String link) {
        return media(link.substring(Body.MEDIA.length()));
    }
}
