package org.plenary.baked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Follows every address in every page, style sheet and script as a browser would, and says which lead nowhere. Other hosts are not
 * asked.
 */
public final class LinkWalk {

    private static final URI HOST = URI.create("http://plenary.test/");
    private static final Set<String> ELSEWHERE = Set.of("http", "https", "mailto", "tel", "data");

    /** A file's place on the host: its address, and the folder that holds the site. */
    private record Place(URI address, String base) {}

    private final BakedSite site;
    private final String base;
    private final String host;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private LinkWalk(BakedSite site, String base) {
        this.site = site;
        this.base = base;
        this.host = site.host();
    }

    /**
     * Walks through the whole site.
     *
     * @param base the path at which it stands on its host: {@code /} or {@code /2017/}
     */
    public static List<Fault> faults(BakedSite site, String base) {
        LinkWalk walk = new LinkWalk(site, base);
        site.pages().forEach(walk::walkPage);
        site.files().forEach(walk::walkAsset);
        return List.copyOf(walk.faults);
    }

    private void walkPage(BakedPage page) {
        Place place = page.isNotFoundPage() ? nowhere() : place(page.address());
        References.inPage(page.document()).forEach(reference -> follow(page.file(), place, reference));
    }

    private void walkAsset(String file) {
        if (file.endsWith(".css")) {
            References.inStyleSheet(text(file)).forEach(reference -> follow(file, place(file), reference));
        } else if (file.endsWith(".js")) {
            References.inScript(text(file)).forEach(reference -> follow(file, place(file), reference));
        }
    }

    private Place place(String address) {
        return new Place(HOST.resolve(base + address), base);
    }

    /** A server shows a "not found" page at any address, so its links hold only for the path that the site was baked for. */
    private Place nowhere() {
        return new Place(HOST.resolve(site.base() + "no/such/page"), site.base());
    }

    private void follow(String file, Place place, String reference) {
        Optional<String> fault =
                reference.startsWith("#") ? fragmentFault(file, reference.substring(1)) : fault(place, reference);
        fault.ifPresent(what -> faults.add(new Fault(file, "'" + reference + "' " + what)));
    }

    private Optional<String> fault(Place place, String link) {
        String reference = link.replaceFirst("^webcal:", "https:"); // a calendar to subscribe to
        try {
            boolean ours = reference.equals(host) || reference.startsWith(host + "/");
            return ours ? faultAt(new URI(reference.substring(host.length()))) : fault(place, new URI(reference));
        } catch (URISyntaxException e) {
            return Optional.of("is no address: " + e.getReason());
        }
    }

    private Optional<String> fault(Place place, URI reference) {
        String scheme = reference.getScheme();
        if (scheme != null) {
            return ELSEWHERE.contains(scheme)
                    ? Optional.empty()
                    : Optional.of("has a scheme that the site doesn't use");
        }
        URI target = reference.toString().isEmpty()
                ? place.address()
                : place.address().resolve(reference);
        if (!HOST.getHost().equals(target.getHost())) {
            return Optional.empty();
        }
        boolean outside = !target.getRawPath().startsWith(place.base())
                || target.getRawPath().startsWith("/..");
        URI folder = HOST.resolve(place.base());
        return outside ? Optional.of("leads out of " + place.base()) : faultAt(folder.relativize(target));
    }

    /** @param address within the site */
    private Optional<String> faultAt(URI address) {
        String path = address.getPath().replaceFirst("^/+", "");
        String file = path.isEmpty() || path.endsWith("/") ? path + BakedPage.INDEX : path;
        if (!site.files().contains(file)) {
            boolean folder = site.files().contains(file + "/" + BakedPage.INDEX);
            return Optional.of(folder ? "misses its last slash" : "leads to nothing");
        }
        return fragmentFault(file, Optional.ofNullable(address.getFragment()).orElse(""));
    }

    private Optional<String> fragmentFault(String file, String fragment) {
        boolean known = fragment.isEmpty() || fragment.equals("top") || hasAnchor(file, fragment);
        return known ? Optional.empty() : Optional.of("leads to no such fragment");
    }

    private boolean hasAnchor(String file, String fragment) {
        boolean markup = file.endsWith(".html") || file.endsWith(".svg");
        return !markup || anchors.computeIfAbsent(file, this::anchors).contains(fragment);
    }

    private Set<String> anchors(String file) {
        BakedPage page = site.pagesByFile().get(file);
        return page != null ? page.anchors() : new BakedPage(file, Jsoup.parse(text(file))).anchors();
    }

    private String text(String file) {
        try {
            return Files.readString(site.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
