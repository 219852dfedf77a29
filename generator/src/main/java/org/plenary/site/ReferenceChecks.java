package org.plenary.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.plenary.source.MediaFile;
import org.plenary.source.SourceFile;

/** Checks that everything that documents name exists: ids in headers, links in texts, pictures and files. */
final class ReferenceChecks {

    /** Attributes that name a file in {@code content/media/}. */
    private static final Set<String> MEDIA = Set.of("image", "photo", "logo", "logo-dark", "file");

    private final Settings settings;
    private final Works works;
    private final Map<String, MediaFile> media;
    private final Problems problems;

    private ReferenceChecks(Settings settings, Works works, Map<String, MediaFile> media, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.media = media;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Map<String, MediaFile> media, Problems problems) {
        ReferenceChecks checks = new ReferenceChecks(settings, works, media, problems);
        checks.checkVenue();
        works.all().forEach(checks::check);
    }

    private void check(Work work) {
        Schema.of(work.type()).forEach(attribute -> checkReferences(work, attribute));
        for (Document text : work.texts().values()) {
            text.body().links().forEach(link -> checkLink(text, link));
            text.body().media().forEach(use -> checkMedia(use.place(), use.name(), use.picture()));
        }
    }

    private void checkVenue() {
        settings.venue().ifPresent(venue -> checkReference(Place.of(SettingsReader.FILE), DocumentType.ROOM, venue));
    }

    private void checkReferences(Work work, Attribute<?> attribute) {
        if (attribute.target().isEmpty()) {
            work.facts()
                    .get(attribute)
                    .filter(value -> MEDIA.contains(attribute.name()))
                    .ifPresent(
                            name -> checkMedia(work.place(attribute), name.toString(), !attribute.equals(Paper.FILE)));
            return;
        }
        for (String id : ids(work, attribute)) {
            if (attribute.target().get() == work.type() && id.equals(work.id())) {
                problems.add(
                        work.place(attribute),
                        Code.UNKNOWN_REFERENCE,
                        attribute.name() + ": a " + work.type().noun() + " can't be part of itself",
                        "name another one, or remove the line");
            }
            checkReference(work.place(attribute), attribute.target().get(), id);
        }
    }

    private static List<String> ids(Work work, Attribute<?> attribute) {
        return work.ids(attribute).stream()
                .filter(id -> !(attribute.equals(Session.ROOM) && id.equals(Session.ALL_ROOMS)))
                .toList();
    }

    private void checkReference(Place place, DocumentType type, String id) {
        if (!works.exists(type, id)) {
            problems.add(
                    place, Code.UNKNOWN_REFERENCE, "unknown " + type.noun() + " '" + id + "'", suggestion(type, id));
        } else {
            warnIfUnpublished(place, SourceFile.key(type, id), Set.of());
        }
    }

    private void warnIfUnpublished(Place place, String key, Set<String> concerned) {
        works.find(key)
                .filter(target -> !target.isPublished(settings.now()))
                .ifPresent(target -> problems.add(
                        place,
                        Code.UNPUBLISHED_REFERENCE,
                        "'" + key + "' is not published, so it is left out here",
                        "publish " + target.original().source().name() + " too, or leave it as it is for now",
                        concerned));
    }

    private String suggestion(DocumentType type, String id) {
        String hint = Suggestion.hint(id, works.ids(type));
        String folder = type.folder();
        return hint + (hint.endsWith("?") ? " " : ". ")
                + folder.substring(0, 1).toUpperCase(Locale.ROOT)
                + folder.substring(1)
                + " live in "
                + SourceFile.folder(settings.firstLanguage(), type);
    }

    private void checkLink(Document text, Body.Link link) {
        Place place = link.place();
        if (link.document().isEmpty()) {
            checkFragment(place, text, link.fragment());
        } else if (!works.keys().contains(link.document())) {
            problems.add(
                    place,
                    Code.BROKEN_LINK,
                    "there is no document '" + link.document() + ".adoc' to link to",
                    Suggestion.hint(link.document(), works.keys()));
        } else {
            warnIfUnpublished(place, link.document(), Set.of(text.source().name()));
            works.find(link.document())
                    .map(work -> work.textFor(text.source().language()))
                    .ifPresent(target -> checkFragment(place, target, link.fragment()));
        }
    }

    private void checkFragment(Place place, Document target, String fragment) {
        Set<String> ids = target.body().ids();
        if (!fragment.isEmpty() && !ids.contains(fragment)) {
            problems.add(
                    place,
                    Code.BROKEN_LINK,
                    "there is no place '#" + fragment + "' in "
                            + target.source().name(),
                    Suggestion.hint(fragment, ids));
        }
    }

    private void checkMedia(Place place, String name, boolean picture) {
        Optional<MediaFile> file = Optional.ofNullable(media.get(name));
        if (file.isEmpty()) {
            problems.add(
                    place,
                    Code.MISSING_FILE,
                    "there is no file content/" + Inventory.MEDIA + "/" + name,
                    Suggestion.hint(name, media.keySet()));
        } else if (picture && file.get().size().isEmpty()) {
            problems.add(
                    place,
                    Code.BAD_VALUE,
                    "content/" + Inventory.MEDIA + "/" + name + " is no picture",
                    "link to it like link:../../media/" + name + "[What it is]");
        }
    }
}
