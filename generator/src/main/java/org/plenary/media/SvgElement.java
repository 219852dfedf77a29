package org.plenary.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of a drawing. Its name is empty when it is another program's, such as where its windows stand. */
final class SvgElement {

    /** The name of words between elements. */
    static final String WORDS = "#text";

    private final String name;
    private final Map<String, String> attributes;
    private final List<SvgElement> children = new ArrayList<>();
    private final String words;

    SvgElement(String name, Map<String, String> attributes) {
        this(name, attributes, "");
    }

    private SvgElement(String name, Map<String, String> attributes, String words) {
        this.name = name;
        this.attributes = new LinkedHashMap<>(attributes);
        this.words = words;
    }

    String name() {
        return name;
    }

    /** Those of SVG's own; of two of a name, such as {@code href} and {@code xlink:href}, the first. */
    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<SvgElement> children() {
        return children;
    }

    /** Of words that stand between elements; nothing of an element. */
    String words() {
        return words;
    }

    /** The words right in it. */
    String text() {
        return children.stream().map(SvgElement::words).collect(Collectors.joining());
    }

    void add(SvgElement child) {
        children.add(child);
    }

    void add(String text) {
        children.add(new SvgElement(WORDS, Map.of(), text));
    }

    /** Itself and all parts in it. */
    List<SvgElement> all() {
        List<SvgElement> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }
}
