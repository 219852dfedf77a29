package org.plenary.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.content.Values;
import org.plenary.partners.Category;
import org.plenary.partners.Organisation;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Partnership;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;

/** Checks the settings that say how many partners are looked for, and that there aren't more. */
final class PartnershipChecks {

    private static final List<String> CATEGORIES =
            Arrays.stream(Category.values()).map(Values::key).toList();
    private static final int MOST_NAMES = 10;

    private final Settings settings;
    private final Works works;
    private final Problems problems;

    private PartnershipChecks(Settings settings, Works works, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.problems = problems;
    }

    /** The page itself is looked for by {@link ReferenceChecks}. */
    static void run(Settings settings, Works works, Problems problems) {
        PartnershipChecks checks = new PartnershipChecks(settings, works, problems);
        Partnership wanted = settings.partnership();
        wanted.most().forEach(checks::checkNumber);
        if (wanted.most().isEmpty() == wanted.page().isPresent()) {
            checks.tellHalf(wanted.page());
        }
    }

    private void tellHalf(Optional<String> page) {
        String key = page.isPresent()
                ? Partnership.PAGE
                : settings.partnership().most().keySet().stream()
                        .sorted()
                        .findFirst()
                        .map(category -> Partnership.MOST + category)
                        .orElseThrow();
        problems.add(
                settings.place(key),
                Code.BAD_SETTING,
                "the number of places and the page that tells how to become a partner go together",
                page.isPresent()
                        ? "add how many there are, such as " + Partnership.MOST + "co-sponsor=5"
                        : "add the page's name, such as " + Partnership.PAGE + "=become-a-partner");
    }

    private void checkNumber(String category, int most) {
        String key = Partnership.MOST + category;
        if (!CATEGORIES.contains(category)) {
            problems.add(
                    settings.place(key),
                    Code.BAD_SETTING,
                    "unknown category '" + category + "' in '" + key + "'",
                    Suggestion.hint(category, CATEGORIES));
            return;
        }
        List<String> ids = works.published(settings.now()).stream()
                .filter(work -> work.type() == DocumentType.ORGANISATION && !work.isOrphan())
                .filter(work ->
                        work.facts().get(Organisation.CATEGORY).map(Values::key).equals(Optional.of(category)))
                .map(Work::id)
                .toList();
        if (ids.size() > most) {
            String names = ids.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                    + (ids.size() > MOST_NAMES ? ", ..." : "");
            problems.add(
                    settings.place(key),
                    Code.BAD_SETTING,
                    "more organisations than places: " + ids.size() + " have the category '" + category + "', and "
                            + key + " says " + most,
                    "write a higher number, or see which of these has another category: " + names);
        }
    }
}
