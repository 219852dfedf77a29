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

/**
 * The folder that was baked, and the address it will have. An edition stands in a folder below it, as on its host.
 *
 * @param host with a last slash: {@code https://example.org/}
 */
record SiteFolder(Path folder, URI host) {

    private static final String INDEX = "index.html";
    private static final String CANONICAL = "head > link[rel=canonical][href~=^https?://.*/$]";

    /** @throws PrintFailed when its home page doesn't say its address */
    static SiteFolder at(Path folder) throws IOException {
        Optional<URI> home = canonical(folder);
        Optional<URI> edition = edition(folder, home);
        URI host = edition.or(() -> home)
                .orElseThrow(() -> new PrintFailed(
                        folder.resolve(INDEX).toString(), "has no canonical link: is this a baked site?"));
        return new SiteFolder(folder.toAbsolutePath().normalize(), host);
    }

    /**
     * What an edition stands in.
     *
     * @param home address that the page at the root names: that of the edition, which it leads to; empty when there is no such page, since another
     *     edition makes it
     */
    private static Optional<URI> edition(Path folder, Optional<URI> home) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            for (Path each : list.filter(Files::isDirectory).sorted().toList()) {
                String name = each.getFileName() + "/";
                Optional<URI> host = canonical(each)
                        .filter(address -> home.isEmpty() || home.get().equals(address))
                        .map(URI::toString)
                        .filter(address -> address.endsWith("/" + name))
                        .map(address -> URI.create(address.substring(0, address.length() - name.length())));
                if (host.isPresent()) {
                    return host;
                }
            }
        }
        return Optional.empty();
    }

    /** The address that the page of a folder names. */
    private static Optional<URI> canonical(Path folder) throws IOException {
        Path page = folder.resolve(INDEX);
        return Files.exists(page)
                ? Optional.ofNullable(Jsoup.parse(page, "UTF-8").selectFirst(CANONICAL))
                        .map(link -> URI.create(link.attr("href")))
                : Optional.empty();
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
