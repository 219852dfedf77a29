package org.plenary.site;

import java.util.List;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;

/** Checks an edition's own files of organisations that it shares with others: either they say all there is of it here, or facts alone. */
final class SharedChecks {

    private final Problems problems;

    private SharedChecks(Problems problems) {
        this.problems = problems;
    }

    static void run(Works works, Problems problems) {
        SharedChecks checks = new SharedChecks(problems);
        works.all().forEach(checks::check);
    }

    private void check(Work work) {
        work.own().forEach(file -> checkFactsAlone(work, file));
        work.own().stream().skip(1).forEach(file -> checkStandsOnce(work, file));
        work.texts().values().stream()
                .filter(Document::isFactsAlone)
                .forEach(file -> problems.add(
                        file.source().place(),
                        Code.BAD_HEADER,
                        "the title is missing",
                        "write = Title above the first line; a file without one takes the words that are shared, and here "
                                + whole(work).source().name() + " stands in their place"));
    }

    private static Document whole(Work work) {
        return work.texts().values().stream()
                .filter(text -> !text.isFactsAlone())
                .findFirst()
                .orElseThrow();
    }

    private void checkStandsOnce(Work work, Document file) {
        problems.add(
                file.source().place(),
                Code.FACT_IN_TRANSLATION,
                "facts stand once for all languages, and "
                        + work.own().get(0).source().name() + " has them",
                "delete this file");
    }

    private void checkFactsAlone(Work work, Document file) {
        List<Attribute<?>> words = Schema.of(work.type()).stream()
                .filter(attribute ->
                        attribute.sort() == Attribute.Sort.WORD || attribute.equals(Common.TRANSLATED_FROM))
                .toList();
        words.stream()
                .filter(file.fields()::has)
                .forEach(attribute -> problems.add(
                        file.source().line(file.fields().line(attribute)),
                        Code.BAD_HEADER,
                        "'" + attribute.name() + "' belongs to the words, and those of this organisation are shared",
                        instead(work)));
        if (!file.body().html().isEmpty()) {
            problems.add(
                    file.source().place(),
                    Code.BAD_HEADER,
                    "this file has a text but no title, and the words of this organisation are shared",
                    instead(work));
        }
    }

    private static String instead(Work work) {
        return "change them in " + work.file()
                + "; or write = Title above the first line: then this file and its translations say all"
                + " there is of it here, and nothing is taken from there";
    }
}
