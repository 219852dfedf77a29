package org.plenary.settings;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.look.Look;
import org.plenary.problem.Place;
import org.plenary.source.SharedFolder;
import org.plenary.theme.ThemeFolder;
import org.plenary.trace.Reads;

/**
 * What {@code jbake.properties} says of a site, and the file {@code redirects} beside it.
 *
 * @param host where the site will stand, without a final slash; may have a path, as in {@code https://example.org/2017}, of which the last part
 *     is the folder of the edition
 * @param languages at least one; the first is the one that files carry their facts in
 * @param zone of every time in content
 * @param start first day of the conference; empty, as {@code end} is, for a site that is about none (ADR 32)
 * @param end last day of the conference
 * @param venue id of the venue in {@code rooms/}
 * @param sharing where organisations are that other editions have too
 * @param partnership how many partners are looked for
 * @param templates of the theme
 * @param assets the theme's other files
 * @param historyKept whether the history of the content is read from git
 * @param programmePublished when the programme was first published: changes before it are nobody's business; empty when that is the first
 *     time that git knows a session
 * @param translations what is asked of translations
 * @param printed whether PDFs are made of the pages for print, so that pages can link to them
 * @param compressed whether smaller forms of each text stand beside it, for web servers to send
 * @param offline whether browsers keep the programme for when there is no network
 * @param styleGuide whether there is a page that shows every component of the theme
 * @param cards whether a card is drawn for each page, for those who share it
 * @param look what is said of colours, headings and drawing
 * @param editUrl where the file of a page can be edited
 * @param issuesUrl where a mistake on a page can be reported
 * @param series how the site stands among the editions of the conference
 * @param now the moment the site is baked for, in {@code zone}: decides whether the conference is past and what is under embargo
 * @param unpublishedShown whether drafts and what is under embargo are shown too, as in a preview; never when a site is baked
 * @param lines on which settings stand in the file; one of the command line has none
 */
public record Settings(
        URI host,
        List<Language> languages,
        ZoneId zone,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<String> venue,
        Optional<SharedFolder> sharing,
        Partnership partnership,
        ThemeFolder templates,
        ThemeFolder assets,
        boolean historyKept,
        Optional<LocalDateTime> programmePublished,
        TranslationRules translations,
        boolean printed,
        boolean compressed,
        boolean offline,
        boolean styleGuide,
        boolean cards,
        Look look,
        Optional<LinkPattern> editUrl,
        Optional<LinkPattern> issuesUrl,
        Series series,
        LocalDateTime now,
        boolean unpublishedShown,
        Map<String, Integer> lines) {

    private static final int STEP = 5;

    public Settings {
        languages = List.copyOf(languages);
        lines = Map.copyOf(lines);
    }

    /** The same for a preview, which shows drafts and what is under embargo too, and in which time goes on in steps of five minutes. */
    public Settings showingUnpublished() {
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        return with(series, minute.minusMinutes(minute.getMinute() % STEP), true);
    }

    /** The same for a moment that depends only on whether the conference is past. */
    public Settings timeless() {
        return with(series.ofPages(), isPast() ? LocalDateTime.MAX : LocalDateTime.MIN, unpublishedShown);
    }

    private Settings with(Series other, LocalDateTime moment, boolean all) {
        return new Settings(
                host,
                languages,
                zone,
                start,
                end,
                venue,
                sharing,
                partnership,
                templates,
                assets,
                historyKept,
                programmePublished,
                translations,
                printed,
                compressed,
                offline,
                styleGuide,
                cards,
                look,
                editUrl,
                issuesUrl,
                other,
                moment,
                all,
                lines);
    }

    /** When pages read it, they are made anew each time: see {@link #isPast}. */
    @Override
    public LocalDateTime now() {
        Reads.noteUnknown();
        return now;
    }

    public Language firstLanguage() {
        return languages.get(0);
    }

    /** The path of the site on its host, with slashes at both ends: {@code /} or {@code /2017/}. */
    public String basePath() {
        String path = host.getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }

    /** The path of the folder that a bake writes, with slashes at both ends: {@link #basePath} without the folder of the edition. */
    public String rootPath() {
        return basePath().substring(0, basePath().length() - series.folder().length());
    }

    /** The address of that folder: {@code https://example.org/}. */
    public String rootAddress() {
        return host.getScheme() + "://" + host.getRawAuthority() + rootPath();
    }

    /** Where a setting stands. */
    public Place place(Setting setting) {
        return place(setting.key());
    }

    /** Where a setting stands whose key ends in a name that content knows. */
    public Place place(String key) {
        return new Place(SettingsReader.FILE, lines.getOrDefault(key, 0));
    }

    /** Whether the conference is over. No conference ever is. */
    public boolean isPast() {
        return series.isOver()
                || end.filter(last -> now.toLocalDate().isAfter(last)).isPresent();
    }
}
