package org.plenary.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of response headers. What web servers are told, what pages say of themselves and what a preview answers are made from it.
 *
 * <pre>{@code
 * Map<String, String> sent = Headers.of("/2017/css/site.0a1b2c3d4e.css", site);
 * }</pre>
 */
public final class Headers {

    private static final String CACHE = "Cache-Control";
    private static final String SAME = "same-origin";
    private static final String ANY = "cross-origin";

    static final List<Header> TABLE = List.of(
            new Header(
                    "Content-Security-Policy",
                    Policy.framed(Policy.PAGE, "'none'"),
                    new Header.Own(Where.EMBED, Policy.framed(Policy.EMBED, "*")),
                    new Header.Own(Where.DRAWING, Policy.DRAWING)),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("Strict-Transport-Security", "max-age=63072000"),
            new Header(
                    "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                            + " microphone=(), midi=(), payment=(), usb=()"),
            new Header("Cross-Origin-Opener-Policy", SAME),
            new Header("Cross-Origin-Embedder-Policy", "require-corp"),
            new Header(
                    "Cross-Origin-Resource-Policy",
                    SAME,
                    new Header.Own(Where.EMBED, ANY),
                    new Header.Own(Where.SHARED, ANY)),
            new Header("Access-Control-Allow-Origin", "", new Header.Own(Where.DATA, "*")),
            new Header(
                    CACHE,
                    "no-cache",
                    new Header.Own(Where.HASHED, "public, max-age=31536000, immutable"),
                    new Header.Own(Where.PICTURE, "public, max-age=3600")));

    private Headers() {}

    /** What is sent with the file at a path on the host: {@code /en/index.html}. */
    public static Map<String, String> of(String path, Hosted site) {
        Map<String, String> sent = new LinkedHashMap<>();
        TABLE.forEach(header -> sent.put(header.name(), header.value(path, site)));
        sent.values().removeIf(String::isEmpty);
        return sent;
    }

    /** The same for a server on this machine: nothing is kept, nothing is said of HTTPS, and other sites get no drafts to read. */
    public static Map<String, String> ofPreview(String path, Hosted site) {
        Map<String, String> sent = of(path, site);
        sent.put(CACHE, "no-store");
        sent.remove("Strict-Transport-Security");
        sent.remove("Access-Control-Allow-Origin");
        if (!Where.EMBED.has(path, site)) {
            sent.put("Cross-Origin-Resource-Policy", SAME);
        }
        return sent;
    }
}
