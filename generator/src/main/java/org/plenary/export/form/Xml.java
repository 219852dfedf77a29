package org.plenary.export.form;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is written from beginning to end, one element a line:
 *
 * <pre>{@code
 * byte[] bytes = new Xml().start("feed").attribute("xmlns", ATOM).element("title", "News").end().bytes();
 * }</pre>
 *
 * <p>Characters that XML 1.0 can't hold are left out.
 */
public final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private boolean elementEnded;

    public Xml() {
        try {
            // The JDK's own: another one on the class path would write other bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param name with its prefix, if it has one
     */
    public Xml start(String name) {
        write(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
        });
        elementEnded = false;
        return this;
    }

    /** An element that holds nothing; it takes attributes, and has ended already. */
    public Xml empty(String name) {
        write(() -> {
            writer.writeCharacters("\n");
            writer.writeEmptyElement(name);
        });
        elementEnded = true;
        return this;
    }

    /** Gives the element that was just begun an attribute; namespaces are declared so too. */
    public Xml attribute(String name, String value) {
        write(() -> writer.writeAttribute(name, PlainText.clean(value)));
        return this;
    }

    public Xml text(String value) {
        write(() -> writer.writeCharacters(PlainText.clean(value)));
        return this;
    }

    public Xml end() {
        write(() -> {
            if (elementEnded) {
                writer.writeCharacters("\n");
            }
            writer.writeEndElement();
        });
        elementEnded = true;
        return this;
    }

    /** An element that holds text alone. */
    public Xml element(String name, String value) {
        return start(name).text(value).end();
    }

    /** The whole document in UTF-8. */
    public byte[] bytes() {
        write(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
