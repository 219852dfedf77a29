package org.plenary.media;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a drawing (SVG 1.1 and 2) into elements; {@link SvgCleaner} decides what becomes of them. No DOCTYPE, so no entities. */
final class SvgFile {

    static final int MAX_BYTES = 1_000_000;
    static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_DEPTH = 50;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String PLAIN =
            "save it as plain SVG (in Inkscape), or export it as SVG 1.1 with presentation attributes";

    private final Deque<SvgElement> open = new ArrayDeque<>();
    private final SvgElement document = new SvgElement("", Map.of());
    private int elements;

    private SvgFile() {}

    static Medium.Picture read(byte[] bytes) throws Unsound {
        if (bytes.length > MAX_BYTES) {
            throw new Unsound(
                    "is a drawing of more than " + MAX_BYTES / 1_000 + " kB", "simplify it, or save it as png");
        }
        return SvgCleaner.clean(new SvgFile().parse(bytes));
    }

    private SvgElement parse(byte[] bytes) throws Unsound {
        open.push(document);
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text(bytes)));
            while (in.hasNext()) {
                event(in, in.next());
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The parser throws errors of its own at some faults.
            throw Unsound.damaged(MediaKind.SVG, "it is not well-formed XML");
        }
        return document.children().stream()
                .filter(root -> root.name().equals("svg"))
                .findFirst()
                .orElseThrow(() -> Unsound.damaged(MediaKind.SVG, "it doesn't begin with <svg xmlns=\"" + SVG + "\">"));
    }

    private static String text(byte[] bytes) throws Unsound {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Unsound.damaged(MediaKind.SVG, "it is not in UTF-8");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private void event(XMLStreamReader in, int event) throws Unsound {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(in);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.element().add(in.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Unsound("is a drawing with a DOCTYPE, which can make programs read other files", PLAIN);
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw new Unsound("is a drawing with an instruction <?" + in.getPITarget(), PLAIN);
            default -> {}
        }
    }

    private void start(XMLStreamReader in) throws Unsound {
        elements++;
        if (elements > MAX_ELEMENTS || open.size() > MAX_DEPTH) {
            throw new Unsound(
                    "is a drawing of more than " + MAX_ELEMENTS + " parts, or more than " + MAX_DEPTH
                            + " within each other",
                    "simplify it, or save it as png");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String space = in.getAttributeNamespace(i);
            if (space == null || space.isEmpty() || space.equals(XLINK)) {
                attributes.putIfAbsent(in.getAttributeLocalName(i), in.getAttributeValue(i));
            }
        }
        boolean drawn = SVG.equals(in.getNamespaceURI());
        SvgElement element = new SvgElement(drawn ? in.getLocalName() : "", attributes);
        open.element().add(element);
        open.push(element);
    }
}
