package org.plenary.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.entry.Listed;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.source.Inventory;
import org.plenary.source.MediaFile;

/**
 * Checks links that lead to an address instead of a file. Those to this very site break when it moves, show readers another language, and nobody
 * would notice when the page is gone.
 */
final class AddressChecks {

    private static final String HINT =
            "link to another document like xref:../sessions/opening.adoc[], or to a whole address with https://";

    private static final Pattern WEB = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern MAIL = Pattern.compile("[^/@\\s]+@[^/@\\s]+\\.[a-z]+");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+(?!html?$)[a-z]{2,}(?:/.*)?");

    private final Settings settings;
    private final Map<String, MediaFile> media;
    private final List<Edition> editions;
    private final Names names;
    private final Guesses guesses;
    private final Addresses addresses;
    private final Problems problems;

    AddressChecks(
            Settings settings,
            Map<String, MediaFile> media,
            List<Edition> editions,
            Names names,
            Guesses guesses,
            Problems problems) {
        this.settings = settings;
        this.media = media;
        this.editions = editions;
        this.names = names;
        this.guesses = guesses;
        this.addresses = new Addresses(settings, editions);
        this.problems = problems;
    }

    void run(Works works) {
        works.all().stream()
                .flatMap(work -> work.texts().values().stream())
                .forEach(text -> text.body().away().forEach(link -> check(text, link)));
    }

    private void check(Document text, Body.Away link) {
        String href = link.href();
        if (WEB.matcher(href).lookingAt()) {
            own(href).ifPresent(path -> checkOwn(text, link, path));
        } else if (!SCHEME.matcher(href).lookingAt()) {
            problems.add(
                    link.place(),
                    Code.BROKEN_LINK,
                    "the link to '" + href + "' leads nowhere",
                    relativeHint(text, href));
        }
    }

    private Optional<String> own(String href) {
        if (!addresses.mayBeOwn(href)) {
            return Optional.empty();
        }
        try {
            return addresses.own(new URI(href.replace(" ", "%20")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void checkOwn(Document text, Body.Away link, String path) {
        Optional<String> document = addresses.document(path).map(key -> LinkChecks.xref(text.source(), key));
        Optional<String> file = file(path);
        if (document.isPresent()) {
            problems.add(
                    link.place(),
                    Code.OWN_ADDRESS,
                    "'" + link.href() + "' is a page of this site, in one language for every reader",
                    "write " + document.get());
        } else if (file.isPresent()) {
            problems.add(
                    link.place(),
                    Code.BROKEN_LINK,
                    "'" + link.href() + "' is a file of this site, and only published when a text names it",
                    "write " + file.get());
        } else if (addresses.isOfDocument(path)) {
            problems.add(
                    link.place(), Code.BROKEN_LINK, "there is no page at '" + link.href() + "'", nearHint(text, path));
        }
    }

    private String nearHint(Document text, String path) {
        return LinkChecks.meant(names, path)
                .or(() -> guesses.guess(() -> addresses.near(path)))
                .map(key -> "did you mean " + LinkChecks.xref(text.source(), key) + "?")
                .orElse(HINT);
    }

    /** How to link to the file that stands at a path. */
    private Optional<String> file(String path) {
        String folder = Inventory.MEDIA + "/";
        String name = path.replaceFirst("^" + folder, "").replaceFirst("/$", "");
        return path.startsWith(folder) && media.containsKey(name) ? Optional.of(link(name)) : Optional.empty();
    }

    private static String link(String name) {
        return "link:../../" + Inventory.MEDIA + "/" + name + "[What it is]";
    }

    private String relativeHint(Document text, String href) {
        String path = href.replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> own = resolved(text, path).flatMap(addresses::own);
        if (own.filter(addresses::isSpecial).isPresent()) {
            return "write the whole address: " + settings.host() + "/" + own.get();
        }
        return own.flatMap(addresses::document)
                .or(() -> LinkChecks.meant(names, path))
                .map(key -> LinkChecks.xref(text.source(), key))
                .or(() -> Optional.of(link(name)).filter(file -> media.containsKey(name)))
                .or(() -> Optional.of("mailto:" + path + "[]")
                        .filter(mail -> MAIL.matcher(path).matches()))
                .or(() -> Optional.of("https://" + path + "[]")
                        .filter(url -> HOST.matcher(path).matches()))
                .map(better -> "write " + better)
                .orElse(HINT);
    }

    /** The address of the page that a text stands on. */
    private URI base(Document text) {
        String page = editions.stream()
                .filter(edition -> edition.language().equals(text.source().language()))
                .flatMap(edition -> edition.find(text.source().key()).stream())
                .map(Listed::address)
                .map(address -> address.path())
                .findFirst()
                .orElse(text.source().language() + "/");
        return URI.create(
                settings.host().getScheme() + "://" + settings.host().getRawAuthority() + settings.basePath() + page);
    }

    private Optional<URI> resolved(Document text, String path) {
        try {
            return Optional.of(base(text).resolve(new URI(null, null, path, null)))
                    .filter(uri -> !path.isEmpty());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
