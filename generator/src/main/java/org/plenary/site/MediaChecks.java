package org.plenary.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.content.Attribute;
import org.plenary.content.Body;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.library.Paper;
import org.plenary.media.Size;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Settings;
import org.plenary.source.Inventory;
import org.plenary.source.MediaFile;
import org.plenary.source.SharedFolder;

/** Checks pictures and downloads: that those used are there, and fit to be sent to a phone; that those there are used. */
final class MediaChecks {

    private static final Set<String> ATTRIBUTES = Set.of("image", "photo", "logo", "logo-dark", "file");

    private static final int MAX_SIDE = 2_560;
    private static final long MAX_BYTES = 500_000;

    private final Optional<SharedFolder> sharing;
    private final Map<String, MediaFile> media;
    private final Guesses guesses;
    private final Problems problems;
    private final Map<String, Set<String>> users = new HashMap<>();

    private MediaChecks(
            Optional<SharedFolder> sharing, Map<String, MediaFile> media, Guesses guesses, Problems problems) {
        this.sharing = sharing;
        this.media = media;
        this.guesses = guesses;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Map<String, MediaFile> media, Guesses guesses, Problems problems) {
        MediaChecks checks = new MediaChecks(settings.sharing(), media, guesses, problems);
        works.all().forEach(checks::check);
        media.values().forEach(checks::checkUse);
    }

    /** Whether the value of an attribute is a file in {@code content/media/}. */
    static boolean namesMedium(Attribute<?> attribute) {
        return ATTRIBUTES.contains(attribute.name());
    }

    private void check(Work work) {
        for (Attribute<?> attribute : Schema.of(work.type())) {
            if (namesMedium(attribute)) {
                work.facts()
                        .get(attribute)
                        .ifPresent(name -> check(
                                work.place(attribute),
                                name.toString(),
                                !attribute.equals(Paper.FILE),
                                work.file(),
                                ""));
            }
        }
        for (Document text : work.texts().values()) {
            checkAlt(work, text);
            for (Body.MediaUse use : text.body().media()) {
                String path = "../../" + Inventory.MEDIA + "/";
                check(use.place(), use.name(), use.picture(), text.source().name(), path);
            }
        }
    }

    /** @param path that stands before the name where it is used */
    private void check(Place place, String name, boolean picture, String user, String path) {
        Optional<MediaFile> file = Optional.ofNullable(media.get(name));
        if (file.isEmpty()) {
            Optional<String> meant = meant(name);
            meant.ifPresent(other -> addUser(other, user));
            problems.add(
                    place,
                    Code.MISSING_FILE,
                    "there is no file " + folder(place) + name,
                    meant.map(other -> hint(name, path, other)).orElseGet(() -> Suggestion.list(media.keySet())));
            return;
        }
        addUser(name, user);
        if (picture && file.get().size().isEmpty()) {
            problems.add(
                    place,
                    Code.BAD_VALUE,
                    file.get().file() + " is no picture",
                    "link to it like link:../../media/" + name + "[What it is]");
        }
    }

    /** The folder of media that stands beside a text, with a final slash. */
    private String folder(Place place) {
        return sharing.map(SharedFolder::name)
                        .filter(shared -> place.file().startsWith(shared + "/"))
                        .orElse(Inventory.FOLDER)
                + "/" + Inventory.MEDIA + "/";
    }

    private void addUser(String name, String user) {
        users.computeIfAbsent(name, n -> new TreeSet<>()).add(user);
    }

    /** The file that is named with another path or in other letters, or almost named. */
    private Optional<String> meant(String name) {
        return media.containsKey(bare(name)) ? Optional.of(bare(name)) : guesses.nearest(name, media.keySet());
    }

    private static String hint(String name, String path, String meant) {
        return meant.equals(bare(name)) ? "write " + path + meant : "did you mean " + path + meant + "?";
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** The picture of a document is content on its page, and its alternative text a word of each language. */
    private void checkAlt(Work work, Document text) {
        if (work.facts().has(Common.IMAGE) && !text.fields().has(Common.IMAGE_ALT)) {
            boolean original = text.equals(work.original());
            problems.add(
                    original
                            ? work.place(Common.IMAGE)
                            : text.source().line(text.fields().titleLine()),
                    Code.MISSING_ALT,
                    "nothing says what the picture "
                            + work.facts().get(Common.IMAGE).orElse("") + " shows, to those who don't see it",
                    "add a line :image-alt: with what it shows" + (original ? "" : ", in the language of this text"));
        }
    }

    private void checkUse(MediaFile file) {
        Place place = Place.of(file.file());
        Set<String> users = this.users.getOrDefault(file.name(), Set.of());
        if (users.isEmpty() && file.isShared()) {
            // Another edition uses it.
            return;
        }
        if (users.isEmpty()) {
            problems.add(
                    place,
                    Code.UNUSED_MEDIA,
                    "no text shows this file or links to it, so it isn't published",
                    "use it, such as " + example(file) + ", or delete it");
        } else {
            file.size().filter(size -> file.recipe().isEmpty()).ifPresent(size -> checkSize(place, file, size, users));
        }
    }

    private static String example(MediaFile file) {
        return file.size().isPresent()
                ? "image::../../media/" + file.name() + "[What it shows]"
                : "link:../../media/" + file.name() + "[What it is]";
    }

    /** Of a picture that is published as it is: of others, phones get smaller ones. */
    private void checkSize(Place place, MediaFile file, Size size, Set<String> users) {
        boolean wide = Math.max(size.width(), size.height()) > MAX_SIDE;
        if (wide || file.bytes() > MAX_BYTES) {
            problems.add(
                    place,
                    Code.LARGE_PICTURE,
                    "this picture has " + size.width() + " by " + size.height() + " pixels and " + file.bytes() / 1_000
                            + " kB, and every visitor has to fetch it",
                    "save it as jpg or png: of these, smaller ones are made for phones; or with at most " + MAX_SIDE
                            + " pixels a side and " + MAX_BYTES / 1_000 + " kB",
                    users);
        }
    }
}
