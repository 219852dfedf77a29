package org.plenary.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.history.History;
import org.plenary.language.Bundles;
import org.plenary.problem.Code;
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
        FactChecks.run(settings, works, problems);
        ReferenceChecks.run(settings, works, inventory.media(), problems);
        ProgrammeChecks.run(settings, works, problems);
        TranslationChecks.run(settings.translations(), translations, problems);
        Set<String> drafts =
                works.all().stream().filter(Work::isDraft).flatMap(Work::files).collect(Collectors.toSet());
        problems.checkAcceptances(file -> !drafts.contains(file));
        List<Changes.Found> changes = Changes.of(settings, new ProgrammePast(settings, history));
        List<Edition> editions = settings.languages().stream()
                .map(language -> new EditionBuilder(
                                settings, works, inventory.media(), history.isKnown(), changes, language)
                        .build(bundles.of(language)))
                .toList();
        checkAddresses(editions, problems);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Site(
                        settings,
                        editions,
                        translations,
                        Stamps.of(settings, works, history),
                        usedMedia(settings, works, inventory),
                        inventory.documents()));
    }

    /** Each pair of files is named once, at the first address that they share. */
    private static void checkAddresses(List<Edition> editions, Problems problems) {
        Set<String> named = new HashSet<>();
        for (Edition edition : editions) {
            for (List<Listed> same : clashes(edition)) {
                String files = same.stream()
                        .map(listed -> listed.entry().source().name())
                        .sorted()
                        .collect(Collectors.joining(" and "));
                if (named.add(files)) {
                    problems.add(
                            same.get(same.size() - 1).entry().source().place(),
                            Code.AMBIGUOUS_ADDRESS,
                            "the address /" + same.get(0).address() + " belongs to " + files,
                            "give one of them another :slug:");
                }
            }
            checkSpecials(edition, named, problems);
        }
    }

    /** No document may stand where a page of the programme's own stands. */
    private static void checkSpecials(Edition edition, Set<String> named, Problems problems) {
        Set<Address> taken = edition.specials().stream().map(Special::address).collect(Collectors.toSet());
        edition.all().stream()
                .filter(listed -> taken.contains(listed.address()))
                .filter(listed -> named.add(listed.entry().source().name()))
                .forEach(listed -> problems.add(
                        listed.entry().source().place(),
                        Code.AMBIGUOUS_ADDRESS,
                        "the address /" + listed.address() + " belongs to a page that every programme has",
                        "give this file another :slug:"));
    }

    /** The documents that stand at one address together. */
    private static List<List<Listed>> clashes(Edition edition) {
        Map<Address, List<Listed>> byAddress = edition.all().stream()
                .collect(Collectors.groupingBy(Listed::address, LinkedHashMap::new, Collectors.toList()));
        return byAddress.values().stream().filter(same -> same.size() > 1).toList();
    }

    private static Map<String, MediaFile> usedMedia(Settings settings, Works works, Inventory inventory) {
        Map<String, MediaFile> used = new TreeMap<>();
        works.published(settings.now()).stream()
                .flatMap(Assembler::mediaNames)
                .filter(inventory.media()::containsKey)
                .forEach(name -> used.put(name, inventory.media().get(name)));
        return used;
    }

    private static Stream<String> mediaNames(Work work) {
        Stream<String> inBodies = work.texts().values().stream()
                .flatMap(text -> text.body().media().stream())
                .map(Body.MediaUse::name);
        Stream<String> inHeader = Schema.of(work.type()).stream()
                .filter(attribute -> attribute.sort() == Attribute.Sort.FACT)
                .flatMap(attribute -> work.facts().get(attribute).stream())
                .map(Object::toString);
        return Stream.concat(inBodies, inHeader);
    }
}
