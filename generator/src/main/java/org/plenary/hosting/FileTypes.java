package org.plenary.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What web servers call the types of a site's files (RFC 9110, 8.3), and which of them are text. */
public final class FileTypes {

    private static final String UTF_8 = "; charset=utf-8";
    private static final String UNKNOWN = "application/octet-stream";

    /** By ending. What is text in another charset than it says itself is UTF-8. */
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "mjs", "json", "webmanifest", "xml", "xcs", "txt", "ics", "svg");

    private static final List<String> DATA = List.of("ics", "xcs", "xml", "json");

    static {
        TYPES.put("html", "text/html" + UTF_8);
        TYPES.put("css", "text/css" + UTF_8);
        TYPES.put("js", "text/javascript" + UTF_8);
        TYPES.put("mjs", "text/javascript" + UTF_8);
        TYPES.put("json", "application/json");
        TYPES.put("webmanifest", "application/manifest+json");
        TYPES.put("xml", "application/xml");
        TYPES.put("xcs", "application/calendar+xml");
        TYPES.put("txt", "text/plain" + UTF_8);
        TYPES.put("ics", "text/calendar" + UTF_8);
        TYPES.put("svg", "image/svg+xml");
        TYPES.put("png", "image/png");
        TYPES.put("jpg", "image/jpeg");
        TYPES.put("jpeg", "image/jpeg");
        TYPES.put("gif", "image/gif");
        TYPES.put("webp", "image/webp");
        TYPES.put("avif", "image/avif");
        TYPES.put("woff", "font/woff");
        TYPES.put("woff2", "font/woff2");
        TYPES.put("pdf", "application/pdf");
    }

    private FileTypes() {}

    /** The type of a file, by its ending: {@code text/css; charset=utf-8}. */
    public static String of(String path) {
        return TYPES.getOrDefault(ending(path), UNKNOWN);
    }

    /** Whether a file is text, which is served compressed. */
    public static boolean isText(String path) {
        return TEXTS.contains(ending(path));
    }

    /** Whether pages are made with a file: a style, a script, a font. */
    public static boolean isOfPages(String path) {
        String type = of(path);
        return type.startsWith("text/css") || type.startsWith("text/javascript") || type.startsWith("font/");
    }

    /** The endings of pictures and documents, as a part of a regular expression. */
    static String pictures() {
        return TYPES.entrySet().stream()
                .filter(type ->
                        type.getValue().startsWith("image/") || type.getValue().endsWith("/pdf"))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
    }

    /** The same of what is made for other programs. */
    static String data() {
        return String.join("|", DATA);
    }

    /** All that are known, by ending. */
    static Map<String, String> all() {
        return new LinkedHashMap<>(TYPES);
    }

    /** The types of texts, by ending. */
    static Map<String, String> texts() {
        Map<String, String> texts = all();
        texts.keySet().retainAll(TEXTS);
        return texts;
    }

    /** The charset that a type names. */
    static Optional<String> charset(String type) {
        return type.endsWith(UTF_8) ? Optional.of("utf-8") : Optional.empty();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
