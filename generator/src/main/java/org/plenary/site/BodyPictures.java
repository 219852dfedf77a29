package org.plenary.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.plenary.entry.Address;
import org.plenary.media.Rendition;
import org.plenary.media.Renditions;

/** Shows a picture of a text as {@code components/picture.ftlh} shows that of a document: in the width that the reader's screen needs. */
final class BodyPictures {

    /** As wide as a text is: {@code --measure}. */
    private static final String SIZES = "(min-width: 40rem) 38rem, 100vw";

    private BodyPictures() {}

    static void resolve(Element picture, Renditions renditions, Function<Address, String> address, IntPredicate lazy) {
        Rendition largest = renditions.largest();
        picture.attr("src", address.apply(BodyLinks.media(largest.name())));
        picture.attr("width", String.valueOf(largest.size().width()));
        picture.attr("height", String.valueOf(largest.size().height()));
        picture.attr("decoding", "async");
        if (!lazy.test(largest.width())) {
            picture.removeAttr("loading").removeAttr("decoding");
        }
        if (renditions.plain().size() > 1) {
            picture.attr("srcset", set(renditions.plain(), address)).attr("sizes", SIZES);
        }
        if (!renditions.modern().isEmpty()) {
            Element frame = new Element("picture");
            picture.replaceWith(frame);
            frame.appendElement("source")
                    .attr("type", renditions.modern().get(0).type())
                    .attr("srcset", set(renditions.modern(), address))
                    .attr("sizes", SIZES);
            frame.appendChild(picture);
        }
    }

    private static String set(List<Rendition> renditions, Function<Address, String> address) {
        return renditions.stream()
                .map(one -> address.apply(BodyLinks.media(one.name())) + " " + one.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
