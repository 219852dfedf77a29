package org.plenary.attacks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Looks at XML as browsers and feed readers do: drawings that act, texts with HTML in them, addresses. */
final class XmlScan {

    /** Elements that act, or bring in what does, wherever in XML they stand. */
    private static final Set<String> ACTIVE = HtmlScan.words("script foreignobject handler listener iframe object embed"
            + " audio video animate set animatemotion animatetransform discard style feimage image a");

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String name;
    private final Set<String> findings = new TreeSet<>();

    private XmlScan(String name) {
        this.name = name;
    }

    static Set<String> of(String name, byte[] xml) {
        XmlScan scan = new XmlScan(name);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            for (Node node : children(builder.parse(new ByteArrayInputStream(xml)))) {
                scan.node(node);
            }
        } catch (ParserConfigurationException | SAXException | IOException e) {
            scan.findings.add(name + ": no XML: " + e.getMessage());
        }
        return scan.findings;
    }

    private static Iterable<Node> children(Node node) {
        var list = node.getChildNodes();
        return java.util.stream.IntStream.range(0, list.getLength())
                .mapToObj(list::item)
                .toList();
    }

    private void node(Node node) {
        if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
            findings.add(name + ": <?" + node.getNodeName() + " " + node.getNodeValue());
        }
        if (node instanceof Element element) {
            element(element);
        }
        children(node).forEach(this::node);
    }

    private void element(Element element) {
        String local = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
        String space = String.valueOf(element.getNamespaceURI());
        boolean drawn = space.equals(SVG) || name.endsWith(".svg");
        if (drawn && ACTIVE.contains(local) || space.equals(XHTML) && !local.equals("link")) {
            findings.add(name + ": <" + element.getNodeName());
        }
        if (Set.of("html", "xhtml").contains(element.getAttribute("type"))) {
            findings.addAll(HtmlScan.text(name, element.getTextContent()));
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute((Attr) attributes.item(i), drawn);
        }
        boolean address = Set.of("url", "uri", "loc", "id").contains(local)
                && element.getElementsByTagName("*").getLength() == 0;
        if (address && !isHarmless(element.getTextContent())) {
            findings.add(name + ": <" + local + ">" + element.getTextContent());
        }
    }

    /** Names that lead nowhere are harmless too. */
    private static boolean isHarmless(String address) {
        return address.startsWith("tag:") || address.startsWith("urn:") || HtmlScan.isHarmless(address);
    }

    private void attribute(Attr attribute, boolean drawn) {
        String key = attribute.getNodeName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean acts = key.startsWith("on") || key.equals("xml:base") || drawn && key.equals("style");
        boolean leads = key.endsWith("href") || key.equals("src");
        if (acts || leads && !HtmlScan.isHarmless(value) || drawn && leads && !value.startsWith("#")) {
            findings.add(name + ": " + key + "=" + value);
        }
        if (drawn
                && value.toLowerCase(Locale.ROOT)
                        .replaceAll("url\\(\\s*['\"]?#", "")
                        .contains("url(")) {
            findings.add(name + ": " + key + "=" + value);
        }
    }

    /** The parser's own prints what it finds. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
