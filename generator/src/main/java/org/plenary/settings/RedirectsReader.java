package org.plenary.settings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Reads the file {@code redirects}: on each line an address that is gone, a space, and where it leads now. A line that begins with {@code #} is a
 * comment. Only who knows all pages can tell whether one is there; the rest is checked here.
 */
final class RedirectsReader {

    private static final String EXAMPLE = "write it like /2017/old/ /2017/new/";
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[?#]");

    private final URI host;
    private final String scope;
    private final Problems problems;
    private final Map<String, Redirect> found = new LinkedHashMap<>();

    private RedirectsReader(URI host, String scope, Problems problems) {
        this.host = host;
        this.scope = scope;
        this.problems = problems;
    }

    /**
     * Reads the redirects of the site in a folder; none when it has no such file.
     *
     * @param host of the site
     * @param scope the path on its host that the site answers for, with slashes at both ends
     */
    static List<Redirect> read(Path root, URI host, String scope, Problems problems) throws IOException {
        Path file = root.resolve(Redirect.FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        RedirectsReader reader = new RedirectsReader(host, scope, problems);
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                reader.readLine(lines.get(i).replace("\ufeff", "").strip(), i + 1);
            }
        } catch (CharacterCodingException e) {
            problems.add(
                    Place.of(Redirect.FILE),
                    Code.BAD_REDIRECT,
                    "this file can't be read",
                    "save it again with encoding UTF-8");
        }
        return reader.withoutChains();
    }

    private void readLine(String text, int line) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        String[] words = GAP.split(text);
        if (words.length != 2) {
            bad(line, "two addresses belong on a line, and there " + count(words.length), EXAMPLE);
            return;
        }
        Optional<String> from = from(words[0], line);
        Optional<String> to = to(words[1], line);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Redirect before = found.putIfAbsent(from.get(), new Redirect(from.get(), to.get(), line));
        if (before != null) {
            bad(
                    line,
                    "'" + words[0] + "' stands in line " + before.line() + " already",
                    "an address can lead to one place only: remove one of the two lines");
        }
    }

    private static String count(int words) {
        return words == 1 ? "is one" : "are " + words;
    }

    private Optional<String> from(String word, int line) {
        Optional<String> path = Redirect.path(word).map(Redirect::bare);
        if (path.isEmpty()) {
            bad(
                    line,
                    "'" + word + "' can't be redirected",
                    END.matcher(word).find()
                            ? "write only the path, without ? or # and what follows them"
                            : "write the path of the old address, from its first slash on, such as " + scope + "old/");
        } else if (!(path.get() + "/").startsWith(scope)) {
            bad(
                    line,
                    "'" + word + "' is outside of " + scope + ", and this site stands only there",
                    "such a line belongs in the file of the site that stands at that place now");
            return Optional.empty();
        }
        return path;
    }

    private Optional<String> to(String word, int line) {
        Optional<String> to = word.startsWith("/") ? ownPath(word) : address(word);
        if (to.isEmpty()) {
            bad(
                    line,
                    "'" + word + "' is no address to lead to",
                    "write the path of a page of this site, such as " + basePath()
                            + "en/, or a whole address that begins with https://");
        }
        return to;
    }

    private String basePath() {
        return host.getRawPath() + "/";
    }

    private static Optional<String> ownPath(String word) {
        int fragment = word.indexOf('#');
        String anchor = fragment < 0 ? "" : word.substring(fragment);
        return Redirect.path(word.substring(0, word.length() - anchor.length()))
                .flatMap(path -> uri(Redirect.encoded(whole(path)) + anchor))
                .filter(uri -> uri.getRawQuery() == null)
                .map(RedirectsReader::plain);
    }

    /** With the slash at its end that the address of a page has. */
    private static String whole(String path) {
        String bare = Redirect.bare(path);
        return bare.equals("/") || bare.indexOf('.', bare.lastIndexOf('/')) >= 0 ? bare : bare + "/";
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** As headers carry it, without what begins a variable in the settings of servers. */
    private static String plain(URI uri) {
        return uri.toASCIIString().replace("$", "%24");
    }

    private Optional<String> address(String word) {
        return uri(word)
                .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null)
                .map(uri -> own(uri).orElseGet(() -> plain(uri)));
    }

    /** The path of an address that is the site's own; below the root of a host may stand others, too. */
    private Optional<String> own(URI uri) {
        boolean ours = !basePath().equals("/")
                && host.getScheme().equals(uri.getScheme())
                && host.getRawAuthority().equals(uri.getRawAuthority())
                && (uri.getRawPath() + "/").startsWith(basePath())
                && uri.getRawQuery() == null;
        return ours
                ? ownPath(uri.getRawPath() + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment()))
                : Optional.empty();
    }

    private List<Redirect> withoutChains() {
        List<Redirect> direct = new ArrayList<>();
        for (Redirect redirect : found.values()) {
            Optional<Redirect> next = after(redirect);
            next.ifPresent(there -> bad(
                    redirect.line(),
                    there.equals(redirect)
                            ? "'" + redirect.from() + "' leads to itself"
                            : "'" + redirect.to() + "' is gone as well: line " + there.line() + " leads on from it",
                    "write where readers shall be in the end"
                            + (after(there).isEmpty() ? ": " + redirect.from() + " " + there.to() : "")));
            if (next.isEmpty()) {
                direct.add(redirect);
            }
        }
        return direct;
    }

    private Optional<Redirect> after(Redirect redirect) {
        String to = redirect.to();
        String origin = host.getScheme() + "://" + host.getRawAuthority();
        String path = to.startsWith(origin + "/") ? to.substring(origin.length()) : to;
        return path.startsWith("/")
                ? Redirect.path(END.split(path, 2)[0])
                        .map(Redirect::bare)
                        .flatMap(bare -> Optional.ofNullable(found.get(bare)))
                : Optional.empty();
    }

    private void bad(int line, String message, String hint) {
        problems.add(new Place(Redirect.FILE, line), Code.BAD_REDIRECT, message, hint);
    }
}
