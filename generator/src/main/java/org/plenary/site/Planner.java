package org.plenary.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;

/** Lists every page of the site. */
public final class Planner {

    static final String NOT_FOUND_FILE = "404.html";

    private final Site site;

    private Planner(Site site) {
        this.site = site;
    }

    public static List<View> plan(Site site) {
        Planner planner = new Planner(site);
        List<View> views = new ArrayList<>();
        views.add(planner.chooser());
        views.add(planner.notFound(site.first(), Address.ROOT));
        site.editions().parallelStream().map(planner::of).forEachOrdered(views::addAll);
        return List.copyOf(views);
    }

    private List<View> of(Edition edition) {
        List<View> views = new ArrayList<>();
        views.add(notFound(edition, edition.home().address()));
        edition.all().forEach(listed -> views.add(view(edition, listed)));
        edition.specials().forEach(special -> views.add(view(edition, special)));
        return views;
    }

    private View view(Edition edition, Listed listed) {
        return new View(
                listed.address(),
                template(listed),
                edition,
                Optional.of(listed),
                Optional.empty(),
                switches(edition, other -> in(other, listed).address()),
                listed.translated() ? alternates(listed) : List.of(),
                Optional.of(absolute(original(listed).address())),
                crumbs(edition, listed));
    }

    private View view(Edition edition, Special special) {
        return new View(
                special.address(),
                special.template(),
                edition,
                Optional.empty(),
                special.topic(),
                switches(edition, other -> in(other, special).address()),
                special.indexed() && special.formOf().isEmpty() ? alternates(special) : List.of(),
                Optional.of(absolute(shown(edition, special))).filter(address -> special.indexed()),
                crumbs(edition, special));
    }

    /** What search engines should show: of another form of a page what they should show for that, which may be the original of a translation. */
    private Address shown(Edition edition, Special special) {
        Address page = special.formOf().orElse(special.address());
        return edition.page(Section.PROGRAMME.id())
                .filter(programme -> programme.address().equals(page))
                .map(programme -> original(programme).address())
                .orElse(page);
    }

    private static String template(Listed listed) {
        return switch (listed.entry().type()) {
            case PAGE -> Section.beginningWith(listed.id()).map(Section::id).orElse("page");
            case NEWS -> "news-item";
            case SESSION -> "session";
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case ROOM -> "room";
            case TRACK -> "track";
            case DOCUMENT -> "document";
        };
    }

    private View chooser() {
        return new View(
                Address.ROOT,
                "languages",
                site.first(),
                Optional.empty(),
                Optional.empty(),
                switches(site.first(), edition -> edition.home().address()),
                alternates(site.first().home()),
                Optional.of(absolute(Address.ROOT)),
                List.of());
    }

    private View notFound(Edition edition, Address folder) {
        return new View(
                new Address(folder.path() + NOT_FOUND_FILE),
                "not-found",
                edition,
                Optional.empty(),
                Optional.empty(),
                switches(edition, other -> new Address(other.home().address().path() + NOT_FOUND_FILE)),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private List<View.Switch> switches(Edition current, Function<Edition, Address> address) {
        return site.editions().stream()
                .map(edition -> new View.Switch(
                        edition.language(),
                        address.apply(edition),
                        edition.language().equals(current.language())))
                .toList();
    }

    /** Real translations only, and where readers of other languages should go. */
    private List<View.Alternate> alternates(Listed listed) {
        Stream<View.Alternate> translations = site.editions().stream()
                .map(edition -> in(edition, listed))
                .filter(Listed::translated)
                .map(same -> new View.Alternate(Optional.of(same.language()), absolute(same.address())));
        boolean home = listed.id().equals(Section.HOME.id()) && listed.entry().type() == DocumentType.PAGE;
        Address others = home
                ? Address.ROOT
                : in(
                                site.editions().stream()
                                        .filter(edition -> in(edition, listed).translated())
                                        .findFirst()
                                        .orElseThrow(),
                                listed)
                        .address();
        return Stream.concat(translations, Stream.of(new View.Alternate(Optional.empty(), absolute(others))))
                .toList();
    }

    /** The words of these pages are the theme's, which are there in every language. */
    private List<View.Alternate> alternates(Special special) {
        Stream<View.Alternate> translations = site.editions().stream()
                .map(edition -> new View.Alternate(
                        Optional.of(edition.language()),
                        absolute(in(edition, special).address())));
        return Stream.concat(
                        translations,
                        Stream.of(new View.Alternate(
                                Optional.empty(),
                                absolute(in(site.first(), special).address()))))
                .toList();
    }

    private static Special in(Edition edition, Special special) {
        return edition.special(special.key()).orElseThrow();
    }

    /** The page whose words these are: this one, or the one of the language it isn't translated from yet. */
    private Listed original(Listed listed) {
        Language language = listed.language();
        return in(site.edition(language), listed);
    }

    private static Listed in(Edition edition, Listed listed) {
        return edition.find(listed.entry().source().key()).orElseThrow();
    }

    private static List<Listed> crumbs(Edition edition, Listed listed) {
        List<Listed> crumbs = new ArrayList<>();
        if (!listed.address().equals(edition.home().address())) {
            crumbs.add(edition.home());
        }
        Section.of(listed.entry().type())
                .flatMap(section -> edition.page(section.id()))
                .ifPresent(crumbs::add);
        return crumbs;
    }

    private static List<Listed> crumbs(Edition edition, Special special) {
        Stream<Listed> above = Stream.of(edition.home());
        boolean inProgramme = edition.page(Section.PROGRAMME.id())
                .filter(page ->
                        special.address().path().startsWith(page.address().path()))
                .isPresent();
        return Stream.concat(above, inProgramme ? edition.page(Section.PROGRAMME.id()).stream() : Stream.of())
                .toList();
    }

    private String absolute(Address address) {
        return site.absolute(address);
    }
}
