package org.plenary.print;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The folder that was baked, and the address it will have.
 *
 * @param host as the home page names it, with a last slash: {@code https://example.org/2017/}
 */
record SiteFolder(Path folder, URI host) {

    private static final String INDEX = "index.html";
    private static final String CANONICAL = "head > link[rel=canonical][href~=^https?://.*/$]";

    /** @throws PrintFailed when its home page doesn't say its address */
    static SiteFolder at(Path folder) throws IOException {
        Path home = folder.resolve(INDEX);
        Optional<Element> canonical = Files.exists(home)
                ? Optional.ofNullable(Jsoup.parse(home, "UTF-8").selectFirst(CANONICAL))
                : Optional.empty();
        URI host = canonical
                .map(link -> URI.create(link.attr("href")))
                .orElseThrow(() -> new PrintFailed(home.toString(), "has no canonical link: is this a baked site?"));
        return new SiteFolder(folder.toAbsolutePath().normalize(), host);
    }

    /** All HTML files, sorted: {@code en/programme/index.html}. */
    List<String> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** @param page its file */
    URI address(String page) {
        boolean index = page.equals(INDEX) || page.endsWith("/" + INDEX);
        String path = index ? page.substring(0, page.length() - INDEX.length()) : page;
        return host.resolve(relative(path));
    }

    private static URI relative(String path) {
        try {
            return new URI(null, null, "./" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the file " + path + " has no address", e);
        }
    }

    /**
     * Where in the site an address leads to.
     *
     * @param address absolute
     * @return the path of a file that may or may not exist, {@code en/booklet.pdf}; empty when it leads elsewhere
     */
    Optional<String> place(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        boolean ours = host.getScheme().equals(address.getScheme())
                && host.getRawAuthority().equals(address.getRawAuthority())
                && path.startsWith(host.getPath());
        if (!ours) {
            return Optional.empty();
        }
        Path file =
                folder.resolve("./" + path.substring(host.getPath().length())).normalize();
        return file.startsWith(folder)
                ? Optional.of(folder.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** What a web server would answer with. */
    Optional<Path> answer(String address) {
        try {
            return place(new URI(address))
                    .map(folder::resolve)
                    .map(file -> Files.isDirectory(file) ? file.resolve(INDEX) : file)
                    .filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
