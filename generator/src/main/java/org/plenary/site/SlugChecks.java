package org.plenary.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.content.Common;
import org.plenary.content.Fields;
import org.plenary.content.Values;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Checks that every address belongs to one page only. */
final class SlugChecks {

    private final Works works;
    private final Problems problems;
    private final Set<String> named = new HashSet<>();

    SlugChecks(Works works, Problems problems) {
        this.works = works;
        this.problems = problems;
    }

    void run(List<Edition> editions) {
        for (Edition edition : editions) {
            checkDocuments(edition);
            checkSpecials(edition);
        }
    }

    /** Each pair of files is named once, at the first address that they share. */
    private void checkDocuments(Edition edition) {
        Map<Address, List<Listed>> byAddress = edition.all().stream()
                .collect(Collectors.groupingBy(Listed::address, LinkedHashMap::new, Collectors.toList()));
        byAddress.values().stream().filter(same -> same.size() > 1).forEach(this::refuse);
    }

    private void refuse(List<Listed> same) {
        String files = same.stream()
                .map(listed -> listed.entry().source().name())
                .sorted()
                .collect(Collectors.joining(" and "));
        if (named.add(files)) {
            Listed chosen = same.stream()
                    .filter(listed -> fields(listed).has(Common.SLUG))
                    .reduce((first, second) -> second)
                    .orElse(same.get(same.size() - 1));
            refuse(chosen, "the address /" + chosen.address() + " belongs to " + files);
        }
    }

    /** No document may stand where a page that has none stands. */
    private void checkSpecials(Edition edition) {
        Set<Address> taken = edition.specials().stream().map(Special::address).collect(Collectors.toSet());
        edition.all().stream()
                .filter(listed -> taken.contains(listed.address()))
                .filter(listed -> named.add(listed.entry().source().name()))
                .forEach(listed -> refuse(
                        listed,
                        "the address /" + listed.address() + " belongs to a page that the site makes by itself"));
    }

    private void refuse(Listed listed, String message) {
        String slug = fields(listed).get(Common.SLUG).orElse(listed.id());
        String other = ":slug: "
                + (slug.equals(listed.id())
                        ? slug + "-" + Values.key(listed.entry().type())
                        : listed.id());
        boolean has = fields(listed).has(Common.SLUG);
        problems.add(
                place(listed),
                Code.AMBIGUOUS_ADDRESS,
                message,
                has ? "write another one, such as " + other : "add a line such as " + other + " below the title");
    }

    private Place place(Listed listed) {
        return listed.entry().source().line(fields(listed).line(Common.SLUG));
    }

    private Fields fields(Listed listed) {
        return works.find(listed.entry().source().key())
                .orElseThrow()
                .textFor(listed.entry().reader())
                .fields();
    }
}
