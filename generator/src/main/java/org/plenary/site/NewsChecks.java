package org.plenary.site;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.content.PartialDate;
import org.plenary.news.NewsItem;
import org.plenary.news.NewsKind;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;

/** Checks that what is to be announced is announced for a while. */
record NewsChecks(Works works, Problems problems) {

    void run() {
        works.all().stream()
                .filter(work -> work.type() == DocumentType.NEWS)
                .filter(work -> work.facts().get(NewsItem.KIND).equals(Optional.of(NewsKind.ANNOUNCEMENT)))
                .forEach(this::check);
    }

    private void check(Work item) {
        Optional<LocalDate> from = item.facts().get(NewsItem.DATE).map(PartialDate::earliest);
        Optional<LocalDate> until = item.facts().get(NewsItem.UNTIL).map(end -> end.toLocalDate());
        if (!item.facts().has(NewsItem.UNTIL)) {
            tell(
                    item.place(NewsItem.KIND),
                    "this announcement has no end, and without one it is announced nowhere",
                    "add a line with the time it ends, such as :until: "
                            + from.map(day -> day.plusWeeks(1)).orElse(LocalDate.of(2027, 5, 20)) + "T18:00");
        } else if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            tell(
                    item.place(NewsItem.UNTIL),
                    "this announcement ends before its date, so it is announced nowhere",
                    "write a later time, or mend :date:");
        }
    }

    private void tell(Place place, String message, String hint) {
        problems.add(place, Code.UNANNOUNCED, message, hint);
    }
}
