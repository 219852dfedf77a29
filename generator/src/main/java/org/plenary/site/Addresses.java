package org.plenary.site;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.Listed;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Settings;

/** What stands at an address of the site, in whatever language. */
final class Addresses {

    private final Settings settings;
    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> specials = new HashSet<>();

    Addresses(Settings settings, List<Edition> editions) {
        this.settings = settings;
        for (Edition edition : editions) {
            for (Listed listed : edition.all()) {
                documents.put(listed.address().path(), listed.entry().source().key());
            }
            edition.specials().forEach(special -> specials.add(special.address().path()));
        }
    }

    /** The path below the site's own of an address on its host, without a first slash; empty when it is elsewhere. */
    Optional<String> own(URI address) {
        boolean sameHost = Optional.ofNullable(address.getHost())
                .filter(host -> bare(host).equals(bare(settings.host().getHost())))
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
        return Optional.ofNullable(documents.get(path));
    }

    /** The key of the document at a path that is almost the same. */
    Optional<String> near(String path) {
        return Suggestion.nearest(path, documents.keySet()).map(documents::get);
    }

    /** Whether a page that no document is the subject of stands at a path. */
    boolean isSpecial(String path) {
        return specials.contains(path);
    }

    /** Whether a path is one that only a document could stand at: in a language, and no file such as a calendar or a feed. */
    boolean isOfDocument(String path) {
        boolean inLanguage = settings.languages().stream().anyMatch(language -> path.startsWith(language + "/"));
        return inLanguage && !isSpecial(path) && !path.matches(".*\\.[a-z0-9]+/$");
    }
}
