package org.plenary.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.problem.Place;

/**
 * An address that is gone, and where it leads now.
 *
 * @param from its path on the host as people read it, not percent-encoded and without a last slash: {@code /2017/old page}
 * @param to a path on the host, or an address that begins with {@code https://}; as a header {@code Location} carries it
 * @param line of the file {@code redirects}
 */
public record Redirect(String from, String to, int line) {

    /** The file that redirects stand in, beside {@code jbake.properties}. */
    public static final String FILE = "redirects";

    private static final String INDEX = "/index.html";
    private static final Pattern PATH = Pattern.compile("(?:/(?![. ])[\\p{L}\\p{M}\\p{N} ._~,()@=&+-]*)+");
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** A path on the host with {@code /} at its beginning, as people read it; empty when no page has such an address. */
    static Optional<String> path(String written) {
        if (BROKEN.matcher(written).find()) {
            return Optional.empty();
        }
        String path = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        boolean right = PATH.matcher(path).matches() && !path.contains("//") && !path.contains("..");
        return right ? Optional.of(path) : Optional.empty();
    }

    /** The same path for all the ways to write it: without {@code index.html}, and without a last slash. */
    public static String bare(String path) {
        String folder = path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length() + 1) : path;
        return folder.length() > 1 && folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    /** A path as addresses carry it. */
    static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** {@link #from} as addresses carry it. */
    public String address() {
        return encoded(from);
    }

    /** The path that it leads to on the site's own host, as people read it and without a last slash; empty when it leads elsewhere. */
    public Optional<String> ownPath() {
        return to.startsWith("/") ? path(to.replaceFirst("#.*", "")).map(Redirect::bare) : Optional.empty();
    }

    /** Whether a page stood there, and no picture or calendar. */
    public boolean isOfPage() {
        return isFolder() || from.endsWith(".html");
    }

    /** Whether a page stood there in a folder of its own, so that its address may end in a slash. */
    public boolean isFolder() {
        return from.indexOf('.', from.lastIndexOf('/')) < 0;
    }

    public Place place() {
        return new Place(FILE, line);
    }
}
