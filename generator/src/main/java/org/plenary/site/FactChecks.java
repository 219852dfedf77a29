package org.plenary.site;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.entry.ContentPage;
import org.plenary.library.Paper;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Checks that every document has the facts it needs, that they stand once, and that each section has its page. */
final class FactChecks {

    private final Settings settings;
    private final Works works;
    private final Problems problems;

    private FactChecks(Settings settings, Works works, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Problems problems) {
        FactChecks checks = new FactChecks(settings, works, problems);
        checks.checkSections();
        works.all().forEach(checks::check);
    }

    private void check(Work work) {
        if (work.isOrphan()) {
            problems.add(
                    work.place(Common.TRANSLATED_FROM),
                    Code.ORPHAN,
                    "this is a translation, but "
                            + SourceFile.name(settings.firstLanguage(), work.type(), work.id())
                            + ", which carries the facts, is gone",
                    "bring it back, or delete this file too; if this text is to stand alone, remove this line and write the"
                            + " facts here");
            return;
        }
        checkRequired(work);
        checkHome(work);
        checkSeries(work);
        checkPaper(work);
        checkTimes(work);
        work.texts().values().stream()
                .filter(text -> !text.source().equals(work.original().source()))
                .forEach(translation -> checkFactsStandOnce(work, translation));
    }

    private void checkSections() {
        for (Section section : Section.values()) {
            boolean needed = section == Section.HOME || works.hasAny(section.types());
            if (needed && !isPublished(section)) {
                problems.add(
                        Place.of(SourceFile.name(settings.firstLanguage(), DocumentType.PAGE, section.id())),
                        Code.MISSING_PAGE,
                        "the page '" + section.id() + "' is missing or not published",
                        section == Section.HOME
                                ? "its title is the name of the conference"
                                : "it begins the section for " + folders(section) + "; a title is enough");
            }
        }
    }

    /** A page that can't be read has problems of its own and isn't missing. */
    private boolean isPublished(Section section) {
        return works.find(SourceFile.key(DocumentType.PAGE, section.id()))
                .map(page -> page.isPublished(settings.now()))
                .orElse(works.exists(DocumentType.PAGE, section.id()));
    }

    private static String folders(Section section) {
        return section.types().stream().map(DocumentType::folder).collect(Collectors.joining(" and "));
    }

    private void checkRequired(Work work) {
        for (Attribute<?> attribute : Schema.of(work.type())) {
            if (attribute.required() && !work.facts().has(attribute)) {
                problems.add(
                        work.titlePlace(),
                        Code.MISSING_ATTRIBUTE,
                        work.type().aNoun() + " needs '" + attribute.name() + "'",
                        "add a line :" + attribute.name() + ": ..."
                                + (work.own().isEmpty() ? " below the title" + whyHere(work) : ""));
            }
        }
    }

    private String whyHere(Work work) {
        boolean first = work.original().source().language().equals(settings.firstLanguage());
        return first
                ? ""
                : "; facts stand here because there is no "
                        + SourceFile.name(settings.firstLanguage(), work.type(), work.id());
    }

    private void checkFactsStandOnce(Work work, Document translation) {
        for (Attribute<?> attribute : Schema.of(work.type())) {
            if (attribute.sort() == Attribute.Sort.FACT && translation.fields().has(attribute)) {
                problems.add(
                        translation.source().line(translation.fields().line(attribute)),
                        Code.FACT_IN_TRANSLATION,
                        "'" + attribute.name() + "' is a fact, and facts stand once for all languages",
                        whichIsRight(work, translation, attribute));
            }
        }
    }

    private static String whichIsRight(Work work, Document translation, Attribute<?> attribute) {
        String original = work.place(attribute).toString();
        Optional<?> here = translation.fields().get(attribute);
        if (!work.facts().has(attribute)) {
            return "move the line to " + work.file();
        }
        return here.isPresent() && here.equals(work.facts().get(attribute))
                ? "remove the line: " + original + " says the same"
                : "remove the line; " + original + " says something else: if that is wrong, mend it there";
    }

    /** Only the home page says what the conference is one of. */
    private void checkSeries(Work work) {
        work.texts().values().stream()
                .filter(text -> text.fields().has(ContentPage.SERIES))
                .filter(text -> !work.id().equals(Section.HOME.id()))
                .forEach(text -> problems.add(
                        text.source().line(text.fields().line(ContentPage.SERIES)),
                        Code.BAD_VALUE,
                        "series: only the home page says what the conference is one of",
                        "move this line to home.adoc, or remove it"));
    }

    /** Home stands at the root of its language, so a slug there would be lost. */
    private void checkHome(Work work) {
        if (work.type() == DocumentType.PAGE && work.id().equals(Section.HOME.id())) {
            work.texts().values().stream()
                    .filter(text -> text.fields().has(Common.SLUG))
                    .forEach(text -> problems.add(
                            text.source().line(text.fields().line(Common.SLUG)),
                            Code.BAD_VALUE,
                            "slug: the home page has no address of its own",
                            "remove the line"));
        }
    }

    private void checkPaper(Work work) {
        if (work.type() == DocumentType.DOCUMENT
                && !work.facts().has(Paper.FILE)
                && !work.facts().has(Paper.URL)) {
            problems.add(
                    work.titlePlace(),
                    Code.MISSING_ATTRIBUTE,
                    "a document needs 'file' or 'url'",
                    "add :url: with the address where it can be read, or :file: with its name in content/media/");
        }
    }

    private void checkTimes(Work work) {
        if (work.type() != DocumentType.SESSION || !work.facts().has(Session.END)) {
            return;
        }
        Optional<OffsetDateTime> start = Session.startOf(work.facts(), settings.zone());
        Optional<OffsetDateTime> end = Session.endOf(work.facts(), settings.zone());
        if (!work.facts().has(Session.START)) {
            problems.add(
                    work.place(Session.END),
                    Code.TIME,
                    "this session has an end but no start",
                    "add :start: too, or remove :end:");
        } else if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            problems.add(
                    work.place(Session.END),
                    Code.TIME,
                    "this session ends before it starts",
                    "it starts at " + start.get().toLocalDateTime() + " and ends at "
                            + end.get().toLocalDateTime());
        }
    }
}
