package org.plenary.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the style sheet of a drawing, as drawing programs write it, into attributes of its elements, so that none is needed. Only the simplest
 * selectors are known: {@code path}, {@code .cls-1}, {@code #logo}, {@code path.cls-1}.
 */
final class SvgStyles {

    private static final int MAX_LENGTH = 100_000;
    private static final Pattern SELECTOR = Pattern.compile("([A-Za-z]*)(?:([.#])([A-Za-z_][A-Za-z0-9_-]*+))?");
    private static final String HINT = "export it with presentation attributes instead of a style sheet";

    private record Rule(Matcher selector, Map<String, String> values) {}

    private final List<Rule> rules = new ArrayList<>();

    private SvgStyles() {}

    /** Gives every element what the style sheets and its own style say; what is stronger in CSS wins. */
    static void apply(SvgElement drawing) throws Unsound {
        SvgStyles styles = new SvgStyles();
        List<SvgElement> all = drawing.all();
        for (SvgElement element : all) {
            if (element.name().equals("style")) {
                styles.read(element.text());
            }
        }
        for (SvgElement element : all) {
            styles.style(element);
        }
    }

    private void style(SvgElement element) throws Unsound {
        for (String kind : new String[] {"", ".", "#"}) {
            for (Rule rule : rules) {
                if (kind.equals(kind(rule)) && matches(rule.selector(), element)) {
                    element.attributes().putAll(rule.values());
                }
            }
        }
        element.attributes().putAll(values(element.attribute("style")));
    }

    private static String kind(Rule rule) {
        return rule.selector().group(2) == null ? "" : rule.selector().group(2);
    }

    private static boolean matches(Matcher selector, SvgElement element) {
        boolean name = selector.group(1).isEmpty() || selector.group(1).equals(element.name());
        if (selector.group(2) == null) {
            return name;
        }
        List<String> names = selector.group(2).equals("#")
                ? List.of(element.attribute("id"))
                : List.of(element.attribute("class").split("\\s+"));
        return name && names.contains(selector.group(3));
    }

    private void read(String css) throws Unsound {
        if (css.length() > MAX_LENGTH) {
            throw new Unsound("is a drawing with a style sheet of more than " + MAX_LENGTH / 1_000 + " kB", HINT);
        }
        String sheet = withoutComments(css);
        int position = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', position)) {
            int close = sheet.indexOf('}', open);
            if (close < 0) {
                throw unknown(sheet.substring(position));
            }
            Map<String, String> values = values(sheet.substring(open + 1, close));
            for (String selector : sheet.substring(position, open).split(",")) {
                Matcher known = SELECTOR.matcher(selector.strip());
                if (!known.matches() || selector.isBlank()) {
                    throw unknown(selector.strip());
                }
                rules.add(new Rule(known, values));
            }
            position = close + 1;
        }
        if (!sheet.substring(position).isBlank()) {
            throw unknown(sheet.substring(position).strip());
        }
    }

    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder();
        int position = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", position)) {
            kept.append(css, position, start);
            int end = css.indexOf("*/", start + 2);
            position = end < 0 ? css.length() : end + 2;
        }
        return kept.append(css.substring(position)).toString();
    }

    /** {@code fill:#000;stroke:none}; what isn't an attribute too is nobody's loss. */
    private static Map<String, String> values(String declarations) throws Unsound {
        if (declarations.contains("@") || declarations.contains("\\")) {
            throw unknown(declarations);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                if (SvgCleaner.STYLES.contains(name)) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    private static Unsound unknown(String css) {
        String some = css.substring(0, Math.min(css.length(), 60));
        return new Unsound("is a drawing with a style sheet that can't be taken over, at '" + some + "'", HINT);
    }
}
