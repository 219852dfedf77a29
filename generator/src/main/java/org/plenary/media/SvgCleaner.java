package org.plenary.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a drawing anew from elements, attributes and values of an allow-list: shapes, texts, gradients. Whatever would act, move or bring
 * something in from elsewhere is named; what drawing programs note for themselves is left out.
 */
final class SvgCleaner {

    private static final Set<String> ELEMENTS =
            words("circle clipPath defs desc ellipse g line linearGradient marker mask"
                    + " path pattern polygon polyline radialGradient rect stop svg switch symbol text title tspan use");

    /** Nobody sees these. */
    private static final Set<String> LEFT_OUT = words("metadata style view");

    private static final Set<String> WITH_WORDS = words("desc text title tspan");

    /** Attributes that a style sheet can say too. */
    static final Set<String> STYLES = words("clip-path clip-rule color direction display dominant-baseline fill"
            + " fill-opacity fill-rule font-family font-size font-style font-weight letter-spacing marker-end"
            + " marker-mid marker-start mask opacity overflow paint-order shape-rendering stop-color stop-opacity stroke"
            + " stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
            + " stroke-width text-anchor text-decoration vector-effect visibility word-spacing writing-mode");

    private static final Set<String> SHAPES = words("clipPathUnits cx cy d dx dy fx fy gradientTransform gradientUnits"
            + " height lengthAdjust markerHeight markerUnits markerWidth maskContentUnits maskUnits offset orient"
            + " pathLength patternContentUnits patternTransform patternUnits points preserveAspectRatio r refX refY"
            + " rotate rx ry spreadMethod textLength transform viewBox width x x1 x2 y y1 y2");

    private static final Set<String> WITH_LINKS = words("linearGradient pattern radialGradient use");

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9\\s.,#%()+/:'\"_-]*");
    private static final Pattern OWN = Pattern.compile("url\\(\\s*['\"]?#[A-Za-z_][A-Za-z0-9_.-]*['\"]?\\s*\\)");
    private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,20})?)(?:px)?");
    private static final String PLAIN =
            "turn pictures and texts in it into paths, leave out what moves or leads elsewhere, and export it as plain SVG";

    private final Set<Medium.Complaint> complaints = new LinkedHashSet<>();

    private SvgCleaner() {}

    static Medium.Picture clean(SvgElement drawing) throws Unsound {
        SvgStyles.apply(drawing);
        SvgCleaner cleaner = new SvgCleaner();
        Size size = size(drawing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.setDefaultNamespace("http://www.w3.org/2000/svg");
            cleaner.write(writer, drawing, true);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing that was read can be written", e);
        }
        if (!cleaner.complaints.isEmpty()) {
            throw new Unsound(List.copyOf(cleaner.complaints));
        }
        checkUses(drawing);
        return new Medium.Picture(size, 0, out.toByteArray());
    }

    private void write(XMLStreamWriter writer, SvgElement element, boolean root) throws XMLStreamException {
        writer.writeStartElement(element.name());
        if (root) {
            writer.writeDefaultNamespace("http://www.w3.org/2000/svg");
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (isKept(element, attribute.getKey(), attribute.getValue())) {
                writer.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        for (SvgElement child : element.children()) {
            if (child.name().equals(SvgElement.WORDS)) {
                if (WITH_WORDS.contains(element.name())) {
                    writer.writeCharacters(child.words());
                }
            } else if (ELEMENTS.contains(child.name())) {
                write(writer, child, false);
            } else if (!LEFT_OUT.contains(child.name()) && !child.name().isEmpty()) {
                complain("is a drawing with <" + child.name() + "> in it");
            }
        }
        writer.writeEndElement();
    }

    private boolean isKept(SvgElement element, String key, String value) {
        if (key.toLowerCase(Locale.ROOT).startsWith("on")) {
            complain("is a drawing with '" + key + "' in it, which could run a program");
            return false;
        }
        if (key.equals("href")) {
            boolean own =
                    value.startsWith("#") && ID.matcher(value.substring(1)).matches();
            if (!own || !WITH_LINKS.contains(element.name())) {
                complain("is a drawing that brings in '" + value + "'");
            }
            return own;
        }
        if (key.equals("id")) {
            return ID.matcher(value).matches();
        }
        return (STYLES.contains(key) || SHAPES.contains(key)) && isHarmless(key, value);
    }

    private boolean isHarmless(String key, String value) {
        String rest = OWN.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        boolean elsewhere =
                rest.contains("url(") || rest.contains("src(") || rest.contains("image(") || rest.contains(":");
        if (elsewhere || !VALUE.matcher(rest).matches()) {
            complain("is a drawing with " + key + "=\"" + value.substring(0, Math.min(value.length(), 60)) + "\"");
            return false;
        }
        return true;
    }

    private void complain(String message) {
        complaints.add(new Medium.Complaint(message, PLAIN));
    }

    /** A part that is used by another that is used: browsers would draw it as often as the numbers multiply. */
    private static void checkUses(SvgElement drawing) throws Unsound {
        Map<String, SvgElement> byId = new HashMap<>();
        drawing.all().forEach(element -> byId.putIfAbsent("#" + element.attribute("id"), element));
        long drawn = 0;
        for (SvgElement use : drawing.all()) {
            if (use.name().equals("use")) {
                List<SvgElement> used = Stream.ofNullable(byId.get(use.attribute("href")))
                        .flatMap(element -> element.all().stream())
                        .toList();
                drawn += used.size();
                if (drawn > SvgFile.MAX_ELEMENTS
                        || used.stream().anyMatch(part -> part.name().equals("use"))) {
                    throw new Unsound(
                            "is a drawing whose parts use each other too often",
                            "draw them where they stand, or save it as png");
                }
            }
        }
    }

    /** What the drawing says of itself; the part of the plane that it shows otherwise. */
    private static Size size(SvgElement drawing) throws Unsound {
        Matcher width = LENGTH.matcher(drawing.attribute("width").strip());
        Matcher height = LENGTH.matcher(drawing.attribute("height").strip());
        if (width.matches() && height.matches()) {
            return size(Double.parseDouble(width.group(1)), Double.parseDouble(height.group(1)));
        }
        String[] view = NUMBERS.split(drawing.attribute("viewBox").strip());
        if (view.length == 4
                && Stream.of(view)
                        .skip(2)
                        .allMatch(number -> LENGTH.matcher(number).matches())) {
            return size(Double.parseDouble(view[2].replace("px", "")), Double.parseDouble(view[3].replace("px", "")));
        }
        throw new Unsound(
                "is a drawing without a size", "export it with a viewBox, or with a width and a height in pixels");
    }

    private static Size size(double width, double height) throws Unsound {
        if (width < 1 && height < 1) {
            throw new Unsound("is a drawing smaller than a pixel", "export it larger");
        }
        return new Size((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
