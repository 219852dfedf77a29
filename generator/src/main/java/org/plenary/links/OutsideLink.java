package org.plenary.links;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Document;
import org.plenary.problem.Place;
import org.plenary.source.SourceFile;

/**
 * A link that leads to another site.
 *
 * @param address as it is written
 * @param place where it is written: in the document's own file, or in one that it includes
 */
record OutsideLink(String address, Place place, SourceFile document) {

    /** All of a document, of its header and its text. */
    static Stream<OutsideLink> of(Document document, List<Attribute<?>> attributes) {
        SourceFile source = document.source();
        Stream<OutsideLink> header = attributes.stream()
                .flatMap(attribute -> document.fields().get(attribute).stream()
                        .flatMap(OutsideLink::addresses)
                        .map(address -> new OutsideLink(
                                address, source.line(document.fields().line(attribute)), source)));
        Stream<OutsideLink> text = document.body().away().stream()
                .filter(away -> WebAddress.isWeb(away.href()))
                .map(away -> new OutsideLink(away.href(), away.place(), source));
        return Stream.concat(header, text);
    }

    /** Those that the value of an attribute consists of; none, mostly. */
    private static Stream<String> addresses(Object value) {
        Collection<?> all = value instanceof Collection<?> list ? list : List.of(value);
        return all.stream().filter(URI.class::isInstance).map(Object::toString);
    }
}
