package org.plenary.export.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.entry.Address;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** The file {@code search.json} of each language, which a browser makes its index from when somebody begins to search. */
public final class Searches {

    private static final String FILE = "search.json";

    private Searches() {}

    public static List<Output> of(Site site) {
        return outputs(site).toList();
    }

    /** The file of a path, if it is one of these. */
    public static Optional<Output> at(String path, Site site) {
        return outputs(site).filter(output -> output.path().equals(path)).findFirst();
    }

    private static Stream<Output> outputs(Site site) {
        return site.editions().stream().map(edition -> output(site, edition));
    }

    private static Output output(Site site, Edition edition) {
        Address address = new Address(edition.language() + "/" + FILE);
        return Output.planned(address.file(), address, () -> new SearchJson(site, edition).bytes());
    }
}
