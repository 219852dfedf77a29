package org.plenary.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.content.Attribute;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.settings.Partnership;
import org.plenary.settings.Setting;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Checks that the documents that headers and settings name exist. */
final class ReferenceChecks {

    private final Settings settings;
    private final Works works;
    private final Names names;
    private final Guesses guesses;
    private final Problems problems;

    private ReferenceChecks(Settings settings, Works works, Names names, Guesses guesses, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.names = names;
        this.guesses = guesses;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Names names, Guesses guesses, Problems problems) {
        ReferenceChecks checks = new ReferenceChecks(settings, works, names, guesses, problems);
        settings.venue()
                .ifPresent(venue -> checks.check(
                        settings.place(Setting.VENUE),
                        List.of(venue),
                        new WrongName.Slot(DocumentType.ROOM, Optional.empty(), false)));
        settings.partnership()
                .page()
                .ifPresent(page -> checks.check(
                        settings.place(Partnership.PAGE),
                        List.of(page),
                        new WrongName.Slot(DocumentType.PAGE, Optional.empty(), false)));
        works.all().forEach(checks::check);
    }

    private void check(Work work) {
        if (work.type() == DocumentType.ROOM) {
            checkVenue(work);
        }
        for (Attribute<?> attribute : Schema.of(work.type())) {
            Optional<?> value = work.facts().get(attribute);
            if (attribute.target().isPresent() && value.isPresent()) {
                checkSelf(work, attribute);
                check(
                        work.place(attribute),
                        ids(work, attribute),
                        new WrongName.Slot(
                                attribute.target().get(), Optional.of(work.type()), value.get() instanceof List));
            }
        }
    }

    private void tellUnused(Place place, String id) {
        problems.add(
                place,
                Code.UNKNOWN_REFERENCE,
                "'" + id + "' is shared with other editions, and this one doesn't say what it is here",
                "make the file " + SourceFile.name(settings.firstLanguage(), DocumentType.ORGANISATION, id)
                        + " with a line such as :category: participant");
    }

    private static List<String> ids(Work work, Attribute<?> attribute) {
        return work.ids(attribute).stream()
                .filter(id -> !(attribute.equals(Session.ROOM) && id.equals(Session.ALL_ROOMS)))
                .toList();
    }

    private void checkSelf(Work work, Attribute<?> attribute) {
        if (attribute.target().filter(work.type()::equals).isPresent()
                && work.ids(attribute).contains(work.id())) {
            problems.add(
                    work.place(attribute),
                    Code.UNKNOWN_REFERENCE,
                    attribute.name() + ": " + work.type().aNoun() + " can't be part of itself",
                    "name another one, or remove the line");
        }
    }

    /** Rooms are listed with their venue, and nothing is listed with a room. */
    private void checkVenue(Work room) {
        room.facts()
                .get(Room.VENUE)
                .filter(id -> !id.equals(room.id()))
                .flatMap(id -> works.find(SourceFile.key(DocumentType.ROOM, id)))
                .filter(venue -> venue.facts().has(Room.VENUE))
                .ifPresent(venue -> problems.add(
                        room.place(Room.VENUE),
                        Code.BAD_VALUE,
                        "venue: '" + venue.id() + "' is itself a room in a venue",
                        "name the venue that both are in, or remove the line from " + venue.place(Room.VENUE)));
    }

    private void check(Place place, List<String> items, WrongName.Slot slot) {
        for (int i = 0; i < items.size(); ) {
            if (works.exists(slot.type(), items.get(i))) {
                String key = SourceFile.key(slot.type(), items.get(i));
                warnIfUnpublished(settings, works, key, place, Set.of(), problems);
                i++;
            } else if (problems.isFull()) {
                return;
            } else if (slot.type() == DocumentType.ORGANISATION
                    && works.unused().contains(items.get(i))) {
                tellUnused(place, items.get(i));
                i++;
            } else {
                WrongName wrong = WrongName.of(items, i, slot, works, names, guesses, settings.firstLanguage());
                problems.add(place, Code.UNKNOWN_REFERENCE, wrong.message(), wrong.hint());
                i += wrong.length();
            }
        }
    }

    /**
     * Warns of a name of what readers can't see.
     *
     * @param concerned files besides the place's own in which that may be accepted
     */
    static void warnIfUnpublished(
            Settings settings, Works works, String key, Place place, Set<String> concerned, Problems problems) {
        works.find(key)
                .filter(target -> !target.isPublished(settings.now()))
                .ifPresent(target -> problems.add(
                        place,
                        Code.UNPUBLISHED_REFERENCE,
                        "'" + key + "' is not published, so it is left out here",
                        "publish " + target.original().source().name() + " too, or leave it as it is for now",
                        concerned));
    }
}
