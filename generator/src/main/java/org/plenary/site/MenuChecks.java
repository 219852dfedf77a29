package org.plenary.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Body;
import org.plenary.entry.ContentPage;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;

/** Checks that readers can come to every page: by a menu, as the beginning of a section, or by a link. */
final class MenuChecks {

    /** The page that the home page leads to when it has a text. */
    private static final String ABOUT = "about";

    private MenuChecks() {}

    static void run(Settings settings, Works works, Problems problems) {
        List<Work> published = works.published(settings.now());
        Set<String> reached = reached(settings, published, works);
        published.stream()
                .filter(work -> work.type() == DocumentType.PAGE && !work.isOrphan())
                .filter(page -> !reached.contains(page.original().source().key()))
                .forEach(page -> problems.add(
                        page.titlePlace(),
                        Code.ORPHAN_PAGE,
                        "no menu and no other text leads to this page",
                        "add :in-navigation: main or :in-navigation: footer, link to it like xref:" + page.id()
                                + ".adoc[], or accept it"));
    }

    /** The keys of what readers can come to. Lists lead to everything but pages. */
    private static Set<String> reached(Settings settings, List<Work> published, Works works) {
        Set<String> keys =
                published.stream().map(work -> work.original().source().key()).collect(Collectors.toSet());
        Set<String> reached = new HashSet<>();
        Deque<Work> open = new ArrayDeque<>(published.stream()
                .filter(work -> isListed(work) || settings.partnership().page().equals(Optional.of(work.id())))
                .toList());
        while (!open.isEmpty()) {
            Work work = open.pop();
            if (reached.add(work.original().source().key())) {
                links(work)
                        .filter(keys::contains)
                        .flatMap(key -> works.find(key).stream())
                        .forEach(open::push);
            }
        }
        return reached;
    }

    private static boolean isListed(Work work) {
        return work.type() != DocumentType.PAGE
                || Section.beginningWith(work.id()).isPresent()
                || work.id().equals(ABOUT)
                || ContentPage.isInMenu(work.facts());
    }

    private static Stream<String> links(Work work) {
        return work.texts().values().stream()
                .flatMap(text -> text.body().links().stream())
                .map(Body.Link::document);
    }
}
