package org.plenary.site;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Settings;

/** What stands at an address of the site, in whatever language. */
final class Addresses {

    private final Settings settings;
    private final List<Edition> editions;
    private final String host;
    private Optional<Map<String, String>> documents = Optional.empty();
    private Optional<Set<String>> specials = Optional.empty();

    Addresses(Settings settings, List<Edition> editions) {
        this.settings = settings;
        this.editions = editions;
        this.host = bare(settings.host().getHost());
    }

    /** The keys of documents by their paths; found when the first is looked for, because mostly nobody looks. */
    private Map<String, String> documents() {
        if (documents.isEmpty()) {
            Map<String, String> found = new HashMap<>();
            editions.stream()
                    .flatMap(edition -> edition.all().stream())
                    .forEach(listed -> found.put(
                            listed.address().path(), listed.entry().source().key()));
            documents = Optional.of(found);
        }
        return documents.get();
    }

    private Set<String> specials() {
        if (specials.isEmpty()) {
            specials = Optional.of(editions.stream()
                    .flatMap(edition -> edition.specials().stream())
                    .map(special -> special.address().path())
                    .collect(Collectors.toSet()));
        }
        return specials.get();
    }

    /** Whether an address may be one of this site, as its host stands in it. */
    boolean mayBeOwn(String address) {
        return address.toLowerCase(Locale.ROOT).contains(host);
    }

    /** The path below the site's own of an address on its host, without a first slash; empty when it is elsewhere. */
    Optional<String> own(URI address) {
        boolean sameHost = Optional.ofNullable(address.getHost())
                .filter(one -> bare(one).equals(host))
                .isPresent();
        String path = (address.getPath() + "/").replaceFirst("(?:/index\\.html)?/+$", "/");
        return sameHost && address.getPort() == settings.host().getPort() && path.startsWith(settings.basePath())
                ? Optional.of(path.substring(settings.basePath().length()))
                : Optional.empty();
    }

    private static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The key of the document at a path. */
    Optional<String> document(String path) {
        return Optional.ofNullable(documents().get(path));
    }

    /** The key of the document at a path that is almost the same. */
    Optional<String> near(String path) {
        return Suggestion.nearest(path, documents().keySet()).map(documents()::get);
    }

    /** Whether a page that no document is the subject of stands at a path. */
    boolean isSpecial(String path) {
        return specials().contains(path);
    }

    /** Whether a path is one that only a document could stand at: in a language, and no file such as a calendar or a feed. */
    boolean isOfDocument(String path) {
        boolean inLanguage = settings.languages().stream().anyMatch(language -> path.startsWith(language + "/"));
        return inLanguage && !isSpecial(path) && !path.matches(".*\\.[a-z0-9]+/$");
    }
}
