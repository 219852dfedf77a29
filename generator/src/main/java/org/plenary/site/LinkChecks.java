package org.plenary.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Checks that the documents and places that texts link to exist. */
final class LinkChecks {

    private final Settings settings;
    private final Works works;
    private final Names names;
    private final Guesses guesses;
    private final Problems problems;

    private LinkChecks(Settings settings, Works works, Names names, Guesses guesses, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.names = names;
        this.guesses = guesses;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Names names, Guesses guesses, Problems problems) {
        LinkChecks checks = new LinkChecks(settings, works, names, guesses, problems);
        works.all().stream()
                .flatMap(work -> work.texts().values().stream())
                .forEach(text -> text.body().links().forEach(link -> checks.check(text, link)));
    }

    private void check(Document text, Body.Link link) {
        Place place = link.place();
        if (link.document().isEmpty()) {
            checkFragment(place, text, link.fragment(), document(text.source(), link.fragment()));
        } else if (!works.keys().contains(link.document())) {
            problems.add(
                    place,
                    Code.BROKEN_LINK,
                    "there is no document '" + link.document() + ".adoc' to link to",
                    suggestion(text, link.document()));
        } else {
            ReferenceChecks.warnIfUnpublished(
                    settings,
                    works,
                    link.document(),
                    place,
                    Set.of(text.source().name()),
                    problems);
            works.find(link.document())
                    .map(work -> work.textFor(text.source().language()))
                    .ifPresent(target -> checkFragment(place, target, link.fragment(), Optional.empty()));
        }
    }

    /** The document that a link without {@code .adoc} names, which AsciiDoc takes for a place in the text itself. */
    private Optional<String> document(SourceFile from, String path) {
        String key = path.startsWith("../")
                ? path.substring("../".length())
                : from.type().folder() + "/" + path;
        return works.find(key).map(work -> key);
    }

    /** @param meant the key of the document that may be meant instead */
    private void checkFragment(Place place, Document target, String fragment, Optional<String> meant) {
        Set<String> ids = target.body().ids();
        if (!fragment.isEmpty() && !ids.contains(fragment)) {
            problems.add(
                    place,
                    Code.BROKEN_LINK,
                    "there is no place '#" + fragment + "' in "
                            + target.source().name(),
                    meant.map(key -> "to link to that document, write " + xref(target.source(), key))
                            .or(() -> guesses.nearest(fragment, ids).map(near -> "did you mean #" + near + "?"))
                            .orElse("leave out #" + fragment + ", or write an id above the place: [#" + fragment
                                    + "]"));
        }
    }

    private String suggestion(Document text, String key) {
        return meant(names, key)
                .map(known -> "write " + xref(text.source(), known))
                .or(() -> guesses.nearest(key, works.keys())
                        .map(near -> "did you mean " + xref(text.source(), near) + "?"))
                .orElseGet(() -> Suggestion.list(works.keys()));
    }

    /** The key of the document that a path names in another way: by its slug, without its folder, with too many folders. */
    static Optional<String> meant(Names names, String path) {
        Map<DocumentType, String> found = names.anywhere(path);
        return found.keySet().stream()
                .filter(type -> path.contains(type.folder() + "/"))
                .findFirst()
                .or(() -> found.keySet().stream()
                        .filter(type -> found.size() == 1)
                        .findFirst())
                .map(type -> SourceFile.key(type, found.getOrDefault(type, "")));
    }

    /** How a file links to a document. */
    static String xref(SourceFile from, String key) {
        String folder = from.type().folder() + "/";
        return "xref:" + (key.startsWith(folder) ? key.substring(folder.length()) : "../" + key) + ".adoc[]";
    }
}
