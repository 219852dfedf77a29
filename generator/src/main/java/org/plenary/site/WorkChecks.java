package org.plenary.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.content.Attribute;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.library.Paper;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/** Checks what one file can't know of itself: that its facts stand where they should and that what it names exists. */
final class WorkChecks {

    /** Attributes that name a file in {@code content/media/}. */
    private static final Set<String> MEDIA = Set.of("image", "photo", "logo", "logo-dark", "file");

    private final Settings settings;
    private final Inventory inventory;
    private final Map<String, Work> works;
    private final Problems problems;

    private WorkChecks(Settings settings, Inventory inventory, Map<String, Work> works, Problems problems) {
        this.settings = settings;
        this.inventory = inventory;
        this.works = works;
        this.problems = problems;
    }

    static void run(Settings settings, Inventory inventory, Map<String, Work> works, Problems problems) {
        WorkChecks checks = new WorkChecks(settings, inventory, works, problems);
        checks.checkSections();
        checks.checkVenue();
        works.values().forEach(checks::check);
    }

    private void check(Work work) {
        checkRequired(work);
        checkPaper(work);
        checkTimes(work);
        Schema.of(work.type()).forEach(attribute -> checkReferences(work, attribute));
        for (Document text : work.texts().values()) {
            if (text != work.original()) {
                checkFactsStandOnce(work, text);
            }
            text.body().links().forEach(link -> checkLink(text, link));
            text.body().media().forEach(use -> checkMedia(text.source().line(use.line()), use.name()));
        }
    }

    private void checkSections() {
        for (Section section : Section.values()) {
            boolean needed = section == Section.HOME
                    || works.values().stream().anyMatch(work -> section.types().contains(work.type()));
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
        Work page = works.get(SourceFile.key(DocumentType.PAGE, section.id()));
        return page == null ? exists(DocumentType.PAGE, section.id()) : page.isPublished(settings.now());
    }

    private static String folders(Section section) {
        return section.types().stream().map(DocumentType::folder).collect(Collectors.joining(" and "));
    }

    private void checkVenue() {
        settings.venue()
                .filter(venue -> !exists(DocumentType.ROOM, venue))
                .ifPresent(venue -> problems.add(
                        Place.of(SettingsReader.FILE),
                        Code.UNKNOWN_REFERENCE,
                        "conference.venue: unknown room '" + venue + "'",
                        suggestion(DocumentType.ROOM, venue)));
    }

    private void checkRequired(Work work) {
        for (Attribute<?> attribute : Schema.of(work.type())) {
            if (attribute.required() && !work.facts().has(attribute)) {
                problems.add(
                        work.original().source().line(1),
                        Code.MISSING_ATTRIBUTE,
                        "a " + work.type().noun() + " needs '" + attribute.name() + "'",
                        "add a line :" + attribute.name() + ": ... below the title" + whyHere(work));
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
                        "remove the line here; change "
                                + work.original().source().name() + " when the fact is wrong there");
            }
        }
    }

    private void checkPaper(Work work) {
        if (work.type() == DocumentType.DOCUMENT
                && !work.facts().has(Paper.FILE)
                && !work.facts().has(Paper.URL)) {
            problems.add(
                    work.original().source().line(1),
                    Code.MISSING_ATTRIBUTE,
                    "a document needs 'file' or 'url'",
                    "add :url: with the address where it can be read, or :file: with its name in content/media/");
        }
    }

    private void checkTimes(Work work) {
        var start = work.facts().get(Session.START);
        var end = work.facts().get(Session.END);
        if (work.type() != DocumentType.SESSION || end.isEmpty()) {
            return;
        }
        Place place = work.original().source().line(work.facts().line(Session.END));
        if (start.isEmpty()) {
            problems.add(place, Code.TIME, "this session has an end but no start", "add :start: too, or remove :end:");
        } else if (!end.get().isAfter(start.get())) {
            problems.add(
                    place,
                    Code.TIME,
                    "this session ends before it starts",
                    "it starts at " + start.get() + " and ends at " + end.get());
        }
    }

    private void checkReferences(Work work, Attribute<?> attribute) {
        if (attribute.target().isEmpty()) {
            work.facts()
                    .get(attribute)
                    .filter(value -> MEDIA.contains(attribute.name()))
                    .ifPresent(name -> checkMedia(place(work, attribute), name.toString()));
            return;
        }
        for (String id : ids(work, attribute)) {
            checkReference(place(work, attribute), attribute.target().get(), id);
        }
    }

    private static List<String> ids(Work work, Attribute<?> attribute) {
        Optional<?> value = work.facts().get(attribute);
        List<String> ids = new ArrayList<>();
        value.ifPresent(given -> {
            if (given instanceof List<?> list) {
                list.forEach(id -> ids.add(id.toString()));
            } else if (!(attribute.equals(Session.ROOM) && given.equals(Session.ALL_ROOMS))) {
                ids.add(given.toString());
            }
        });
        return ids;
    }

    private void checkReference(Place place, DocumentType type, String id) {
        if (!exists(type, id)) {
            problems.add(
                    place, Code.UNKNOWN_REFERENCE, "unknown " + type.noun() + " '" + id + "'", suggestion(type, id));
        } else {
            warnIfUnpublished(place, SourceFile.key(type, id));
        }
    }

    private void warnIfUnpublished(Place place, String key) {
        Work target = works.get(key);
        if (target != null && !target.isPublished(settings.now())) {
            problems.add(
                    place,
                    Code.UNPUBLISHED_REFERENCE,
                    "'" + key + "' is not published, so it is left out here",
                    "publish " + target.original().source().name() + " too, or leave it as it is for now");
        }
    }

    private String suggestion(DocumentType type, String id) {
        List<String> ids = inventory.documents().stream()
                .filter(source -> source.type() == type)
                .map(SourceFile::id)
                .distinct()
                .toList();
        String hint = Suggestion.hint(id, ids);
        String folder = type.folder();
        return hint + (hint.endsWith("?") ? " " : ". ")
                + folder.substring(0, 1).toUpperCase(Locale.ROOT)
                + folder.substring(1)
                + " live in "
                + SourceFile.folder(settings.firstLanguage(), type);
    }

    private boolean exists(DocumentType type, String id) {
        return inventory.documents().stream()
                .anyMatch(source -> source.type() == type && source.id().equals(id));
    }

    private void checkLink(Document text, Body.Link link) {
        Place place = text.source().line(link.line());
        Optional<Document> target = Optional.of(text);
        if (!link.document().isEmpty()) {
            target = Optional.ofNullable(works.get(link.document()))
                    .map(work -> work.textFor(text.source().language()));
            if (target.isEmpty()) {
                List<String> keys = inventory.documents().stream()
                        .map(SourceFile::key)
                        .distinct()
                        .toList();
                if (!keys.contains(link.document())) {
                    problems.add(
                            place,
                            Code.BROKEN_LINK,
                            "there is no document '" + link.document() + ".adoc' to link to",
                            Suggestion.hint(link.document(), keys));
                }
                return;
            }
            warnIfUnpublished(place, link.document());
        }
        Set<String> ids = target.get().body().ids();
        if (!link.fragment().isEmpty() && !ids.contains(link.fragment())) {
            problems.add(
                    place,
                    Code.BROKEN_LINK,
                    "there is no place '#" + link.fragment() + "' in "
                            + target.get().source().name(),
                    Suggestion.hint(link.fragment(), ids));
        }
    }

    private void checkMedia(Place place, String name) {
        if (!inventory.media().containsKey(name)) {
            problems.add(
                    place,
                    Code.MISSING_FILE,
                    "there is no file content/" + Inventory.MEDIA + "/" + name,
                    Suggestion.hint(name, inventory.media().keySet()));
        }
    }

    private static Place place(Work work, Attribute<?> attribute) {
        return work.original().source().line(work.facts().line(attribute));
    }
}
