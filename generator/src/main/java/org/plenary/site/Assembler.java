package org.plenary.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Document;
import org.plenary.history.History;
import org.plenary.language.Bundles;
import org.plenary.library.Paper;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.source.Inventory;
import org.plenary.source.MediaFile;
import org.plenary.translation.Translations;

/** Puts documents together to a site: checks what they say of each other, then makes each language's edition. */
public final class Assembler {

    private Assembler() {}

    /** The site; empty when there are errors, now or before, because a page made from wrong facts would only mislead. */
    public static Optional<Site> assemble(
            Settings settings,
            Inventory inventory,
            List<Document> documents,
            History history,
            Translations translations,
            Bundles bundles,
            Problems problems) {
        Works works = Works.of(inventory, documents, settings.languages());
        List<Changes.Found> changes = Changes.of(settings, new ProgrammePast(settings, history));
        List<Edition> editions = settings.languages().parallelStream()
                .map(language -> new EditionBuilder(
                                settings, works, inventory.media(), history.isKnown(), changes, language)
                        .build(bundles.of(language)))
                .toList();
        TranslationChecks.run(settings.translations(), translations, problems);
        check(settings, works, inventory, editions, problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Site(
                        settings,
                        editions,
                        translations,
                        Stamps.of(settings, works, history),
                        usedMedia(settings, works, inventory),
                        inventory.documents(),
                        withheld(settings, works)));
    }

    private static Map<String, Withheld> withheld(Settings settings, Works works) {
        Map<String, Withheld> withheld = new TreeMap<>();
        works.byKey().forEach((key, work) -> work.withheld(settings.now()).ifPresent(why -> withheld.put(key, why)));
        return withheld;
    }

    private static void check(
            Settings settings, Works works, Inventory inventory, List<Edition> editions, Problems problems) {
        Names names = new Names(works);
        List<Runnable> checks = List.of(
                () -> ReferenceChecks.run(settings, works, names, new Guesses(), problems),
                () -> SharedChecks.run(works, problems),
                () -> PartnershipChecks.run(settings, works, problems),
                () -> LinkChecks.run(settings, works, names, new Guesses(), problems),
                () -> new AddressChecks(settings, inventory.media(), editions, names, new Guesses(), problems)
                        .run(works),
                () -> new SlugChecks(works, problems).run(editions),
                () -> MediaChecks.run(settings, works, inventory.media(), new Guesses(), problems),
                () -> MenuChecks.run(settings, works, problems),
                () -> ProgrammeChecks.run(settings, works, problems),
                () -> FactChecks.run(settings, works, problems),
                () -> new NewsChecks(works, problems).run(),
                () -> WordChecks.run(settings, works, problems),
                () -> TitleChecks.run(works, problems));
        checks.parallelStream().forEach(Runnable::run);
        Set<String> drafts =
                works.all().stream().filter(Work::isDraft).flatMap(Work::files).collect(Collectors.toSet());
        problems.checkAcceptances(file -> !drafts.contains(file));
    }

    private static Map<String, MediaFile> usedMedia(Settings settings, Works works, Inventory inventory) {
        Map<String, MediaFile> used = new TreeMap<>();
        works.shown(settings).stream()
                .flatMap(Assembler::mediaUses)
                .forEach(use -> Optional.ofNullable(inventory.media().get(use.name()))
                        .map(file -> use.shown() ? file : file.offering())
                        .ifPresent(file -> used.merge(use.name(), file, Assembler::together)));
        return used;
    }

    /** One use of a file: shown as a picture, or offered as it is. */
    private record MediaUse(String name, boolean shown) {}

    private static MediaFile together(MediaFile one, MediaFile other) {
        return one.offered() ? one : other;
    }

    private static Stream<MediaUse> mediaUses(Work work) {
        Stream<MediaUse> inBodies = work.texts().values().stream()
                .flatMap(text -> text.body().media().stream())
                .map(use -> new MediaUse(use.name(), use.picture()));
        Stream<MediaUse> inHeader = Schema.of(work.type()).stream()
                .filter(MediaChecks::namesMedium)
                .flatMap(attribute -> work.facts().get(attribute).stream()
                        .map(name -> new MediaUse(name.toString(), !attribute.equals(Paper.FILE))));
        return Stream.concat(inBodies, inHeader);
    }
}
