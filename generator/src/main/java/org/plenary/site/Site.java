package org.plenary.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.source.MediaFile;
import org.plenary.source.SourceFile;
import org.plenary.trace.Known;
import org.plenary.trace.Reads;
import org.plenary.trace.Shelf;
import org.plenary.trace.Shelves;
import org.plenary.translation.Drift;
import org.plenary.translation.Translation;
import org.plenary.translation.Translations;

/** The site, complete and checked. What pages read of it stands on shelves; whoever reads all of something else is noted to have read what can't be compared. */
public final class Site implements Known {

    /** The name of the file of a card, beside its page. */
    private static final String CARD = "card.png";

    private final Settings settings;
    private final List<Edition> editions;
    private final Translations translations;
    private final Map<String, MediaFile> media;
    private final List<SourceFile> sources;
    private final Map<String, Withheld> withheld;
    private final Shelf<Optional<Translation>> outdated;
    private final Shelf<Optional<Stamp>> stampsById;
    private final Shelf<Optional<MediaFile>> mediaByName;

    /**
     * Makes one.
     *
     * @param editions one a language, in the order of {@code site.languages}
     * @param translations how each document stands in each language but its own
     * @param stamps where each session stands in the history, by id; empty without a history
     * @param media the pictures and downloads that published documents use, by name
     * @param sources the files it was made from, those of drafts too
     * @param withheld what visitors don't get to see, by key; a preview shows it all the same
     */
    public Site(
            Settings settings,
            List<Edition> editions,
            Translations translations,
            Map<String, Stamp> stamps,
            Map<String, MediaFile> media,
            List<SourceFile> sources,
            Map<String, Withheld> withheld) {
        this.settings = settings;
        this.editions = List.copyOf(editions);
        this.translations = translations;
        this.media = Map.copyOf(media);
        this.sources = List.copyOf(sources);
        this.withheld = Map.copyOf(withheld);
        Map<String, Stamp> known = Map.copyOf(stamps);
        this.outdated = new Shelf<>("outdated", translations::outdatedIn);
        this.stampsById = new Shelf<>("stamp", id -> Optional.ofNullable(known.get(id)));
        this.mediaByName = new Shelf<>("media", name -> Optional.ofNullable(this.media.get(name)));
    }

    /** All that pages read of it, besides its settings. */
    public Shelves shelves() {
        return new Shelves(Stream.concat(
                        Stream.of(outdated, stampsById, mediaByName),
                        editions.stream().flatMap(edition -> edition.shelves().stream()))
                .toList());
    }

    public Settings settings() {
        return settings;
    }

    public List<Edition> editions() {
        return editions;
    }

    public Translations translations() {
        Reads.noteUnknown();
        return translations;
    }

    /** A picture or download that published documents use. */
    public Optional<MediaFile> media(String name) {
        return mediaByName.take(name);
    }

    /** All of them, by name. */
    public Map<String, MediaFile> media() {
        Reads.noteUnknown();
        return media;
    }

    /** The files it was made from, those of drafts too. */
    public List<SourceFile> sources() {
        Reads.noteUnknown();
        return sources;
    }

    /** What visitors don't get to see, by key; a preview shows it all the same. */
    public Map<String, Withheld> withheld() {
        Reads.noteUnknown();
        return withheld;
    }

    public Edition edition(Language language) {
        return editions.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** The address of a page or file with the host before it. */
    public String absolute(Address address) {
        return settings.host() + "/" + address.path();
    }

    /** Where the card of a page stands; empty when it has none, because search engines show another page for it or the site draws none. */
    public Optional<Address> card(View view) {
        boolean own = view.canonical().equals(Optional.of(absolute(view.address())));
        return settings.cards() && own ? Optional.of(card(view.address())) : Optional.empty();
    }

    /** Where the card of a page stands that has one. */
    public static Address card(Address page) {
        return page.file(CARD);
    }

    /** What readers of a translation are told when it is outdated; empty when it isn't, or the site doesn't tell. */
    public Optional<Newer> newer(Listed listed) {
        return outdated.take(listed.entry().source().name())
                .filter(translation -> settings.translations().outdatedShown())
                .flatMap(translation -> edition(translation.original().language())
                        .find(translation.original().key())
                        .map(original -> new Newer(
                                original,
                                translation.drift().flatMap(Drift::latest).map(this::date))));
    }

    private LocalDate date(Instant time) {
        return time.atZone(settings.zone()).toLocalDate();
    }

    /** When a session was first published and last changed. Without a history that is the beginning of the conference's year. */
    public Stamp stamp(Session session) {
        return stampsById.take(session.id()).orElseGet(this::unknown);
    }

    private Stamp unknown() {
        Instant beginning = settings.start()
                .map(start ->
                        start.withDayOfYear(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
        return new Stamp(0, beginning, beginning);
    }

    /** The edition that pages for no language in particular are written in. */
    public Edition first() {
        return editions.get(0);
    }
}
