package org.plenary.baked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks what programs that share a page are told of it (ogp.me): the same as its head says elsewhere. Pages that search engines show another for may tell nothing. */
public final class Sharing {

    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}_[A-Z]{2}");

    private final List<Fault> faults = new ArrayList<>();

    private Sharing() {}

    public static List<Fault> faults(BakedSite site) {
        Sharing sharing = new Sharing();
        site.pages().stream()
                .filter(page -> page.canonical().equals(Optional.of(site.absolute(page)))
                        || !page.shared("og:title").isEmpty())
                .forEach(sharing::check);
        return List.copyOf(sharing.faults);
    }

    private void check(BakedPage page) {
        expect(page, "og:type", List.of("website"));
        expect(page, "og:url", page.canonical().stream().toList());
        expect(
                page,
                "og:description",
                page.document().select("head > meta[name=description]").eachAttr("content"));
        List<String> titles = page.shared("og:title");
        if (titles.size() != 1 || !page.document().title().startsWith(titles.get(0))) {
            report(page, "its og:title " + titles + " isn't its title");
        }
        List<String> locales = page.shared("og:locale");
        if (locales.size() != 1 || !isOf(locales.get(0), page.language())) {
            report(page, "its og:locale " + locales + " isn't one of its language");
        }
        checkTranslations(page);
    }

    private void checkTranslations(BakedPage page) {
        Set<String> translations = page.alternates().stream()
                .map(BakedPage.Alternate::hreflang)
                .filter(language -> !language.equals("x-default") && !language.equals(page.language()))
                .collect(Collectors.toSet());
        List<String> told = page.shared("og:locale:alternate");
        boolean each =
                translations.stream().allMatch(language -> told.stream().anyMatch(locale -> isOf(locale, language)));
        if (!each || told.size() != translations.size()) {
            report(page, "its og:locale:alternate " + told + " aren't its translations " + translations);
        }
    }

    private static boolean isOf(String locale, String language) {
        return LOCALE.matcher(locale).matches() && locale.split("_")[0].equals(language.split("-")[0]);
    }

    private void expect(BakedPage page, String property, List<String> values) {
        if (!page.shared(property).equals(values)) {
            report(page, "its " + property + " is " + page.shared(property) + " instead of " + values);
        }
    }

    private void report(BakedPage page, String what) {
        faults.add(new Fault(page.address(), what));
    }
}
