package org.plenary.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.plenary.problem.Problem;

/**
 * How a site stands among those of a conference that returns, each of which is an edition of it. ({@code site.Edition} is something else: a
 * site in one language.)
 *
 * @param edition the folder of its own that it stands in on its host: {@code 2017}; empty: none
 * @param newest where the newest edition is, once this one is over and only kept
 * @param redirects from addresses that are gone
 * @param faults what is wrong with the file of redirects by itself; it is told together with what only who knows all pages can tell
 */
public record Series(Optional<String> edition, Optional<URI> newest, List<Redirect> redirects, List<Problem> faults) {

    public Series {
        redirects = List.copyOf(redirects);
        faults = List.copyOf(faults);
    }

    /** The folder of its own, with a slash at its end: {@code 2017/}; or nothing. */
    public String folder() {
        return edition.map(name -> name + "/").orElse("");
    }

    /** Whether the site is only kept: nothing of it is to come, and the host is the newest edition's. */
    public boolean isOver() {
        return newest.isPresent();
    }

    /** The same as far as pages are concerned. */
    Series ofPages() {
        return new Series(edition, newest, List.of(), List.of());
    }

    /** Where an address leads that is gone. */
    public Optional<String> redirect(String address) {
        return redirects.stream()
                .filter(redirect -> redirect.from().equals(Redirect.bare(address)))
                .map(Redirect::to)
                .findFirst();
    }
}
