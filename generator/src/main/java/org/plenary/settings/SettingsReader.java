package org.plenary.settings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.language.CodeNames;
import org.plenary.language.DateForms;
import org.plenary.language.Language;
import org.plenary.language.WrittenDate;
import org.plenary.look.Look;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.source.SharedFolder;
import org.plenary.theme.Shipped;
import org.plenary.theme.ThemeFolder;

/**
 * Reads {@code jbake.properties}. Keys that don't begin with {@code site.}, {@code conference.}, {@code programme.}, {@code check.},
 * {@code organisations.}, {@code partners.}, {@code look.} or {@code edition} are JBake's and left alone.
 */
public final class SettingsReader {

    public static final String FILE = "jbake.properties";

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d-");

    private final Values values;

    private SettingsReader(Values values) {
        this.values = values;
    }

    /**
     * Reads the settings of the site in a folder.
     *
     * @param overrides values that win over the file's, from {@code -Dsite.host=...} on the command line; other keys are ignored
     * @param clock tells the moment of the bake when {@code site.as-of} isn't set
     * @return empty when a setting that nothing works without is missing or wrong; the problems say which
     */
    public static Optional<Settings> read(Path root, Map<?, ?> overrides, Clock clock, Problems problems)
            throws IOException {
        Optional<Values> values = Values.read(root, overrides, problems);
        return values.isPresent() ? new SettingsReader(values.get()).settings(root, clock) : Optional.empty();
    }

    private Optional<Settings> settings(Path root, Clock clock) throws IOException {
        SeriesReader editions = new SeriesReader(values);
        Optional<URI> host = values.required(Setting.HOST, this::host).map(editions::host);
        List<Language> languages =
                values.required(Setting.LANGUAGES, this::languages).orElse(List.of());
        Optional<ZoneId> zone = values.required(Setting.TIME_ZONE, this::zone);
        boolean conference = values.isYes(Setting.CONFERENCE);
        Optional<LocalDate> start = day(Setting.START, conference);
        Optional<LocalDate> end = day(Setting.END, conference);
        Optional<String> asOf = values.value(Setting.AS_OF);
        Optional<LocalDateTime> now = asOf.isPresent()
                ? asOf.flatMap(value -> moment(Setting.AS_OF, value))
                : zone.map(z -> LocalDateTime.now(clock.withZone(z)));
        boolean historyKept = values.oneOf(Setting.HISTORY).equals("git");
        boolean printed = values.isYes(Setting.PRINT);
        boolean compressed = values.isYes(Setting.COMPRESSED);
        boolean offline = values.isYes(Setting.OFFLINE);
        boolean styleGuide = values.isYes(Setting.STYLE_GUIDE);
        boolean cards = values.isYes(Setting.CARDS);
        Optional<LocalDateTime> published =
                values.value(Setting.PUBLISHED).flatMap(value -> moment(Setting.PUBLISHED, value));
        Optional<LinkPattern> editUrl = pattern(Setting.EDIT_URL, Set.of(LinkPattern.Gap.FILE));
        Optional<LinkPattern> issuesUrl = pattern(Setting.ISSUES_URL, Set.of());
        TranslationRules rules = new TranslationRulesReader(values).read(languages);
        Path site = root.toAbsolutePath().normalize();
        boolean shipped = values.oneOf(Setting.THEME).equals("plenary");
        ThemeFolder assets = folder(site, Setting.ASSETS, shipped);
        Look look = new LookReader(values).read(assets);
        Optional<SharedFolder> sharing = values.value(Setting.SHARED).flatMap(value -> shared(site, value));
        if (host.isEmpty()
                || languages.isEmpty()
                || zone.isEmpty()
                || (conference && (start.isEmpty() || end.isEmpty()))
                || now.isEmpty()) {
            return Optional.empty();
        }
        if (conference && end.get().isBefore(start.get())) {
            values.bad(Setting.END, "the conference ends before it starts", "conference.start is " + start.get());
            return Optional.empty();
        }
        Series series = editions.read(root, host.get());
        return Optional.of(new Settings(
                host.get(),
                languages,
                zone.get(),
                start,
                end,
                values.value(Setting.VENUE),
                sharing,
                new PartnershipReader(values).read(),
                folder(site, Setting.TEMPLATES, shipped),
                assets,
                historyKept,
                published,
                rules,
                printed,
                compressed,
                offline && !series.isOver(),
                styleGuide,
                cards,
                look,
                editUrl,
                issuesUrl,
                series,
                now.get(),
                false,
                values.lines()));
    }

    private Optional<URI> host(String value) {
        String hint = "write the address the site will have, such as https://example.org or https://example.org/2017";
        try {
            URI uri = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
            boolean web = Stream.of("http", "https").anyMatch(scheme -> scheme.equals(uri.getScheme()));
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return Optional.of(uri);
            }
            values.bad(Setting.HOST, "'" + value + "' is not a web address", hint);
        } catch (URISyntaxException e) {
            values.bad(Setting.HOST, "'" + value + "' is not a web address: " + e.getReason(), hint);
        }
        return Optional.empty();
    }

    private Optional<List<Language>> languages(String value) {
        List<Language> languages = new ArrayList<>();
        for (String tag : value.split("\\s*,\\s*")) {
            Language.of(tag)
                    .ifPresentOrElse(
                            languages::add,
                            () -> values.bad(Setting.LANGUAGES, "'" + tag + "' is not a language", languageHint(tag)));
        }
        return Optional.of(languages.stream().distinct().toList());
    }

    private static String languageHint(String name) {
        return CodeNames.of(List.of())
                .language(name)
                .map(meant -> "write " + meant)
                .orElse("write BCP 47 tags, such as en, nl, fr, ar, pt-BR");
    }

    private Optional<ZoneId> zone(String value) {
        if (ZoneId.getAvailableZoneIds().contains(value)) {
            return Optional.of(ZoneId.of(value));
        }
        values.bad(
                Setting.TIME_ZONE,
                "unknown time zone '" + value + "'",
                Suggestion.hint(value, ZoneId.getAvailableZoneIds()));
        return Optional.empty();
    }

    private ThemeFolder folder(Path root, Setting setting, boolean shipped) {
        Optional<Path> below = shipped ? Optional.of(Shipped.folder(setting.fallback())) : Optional.empty();
        return new ThemeFolder(folder(root, setting), below);
    }

    private Path folder(Path root, Setting setting) {
        String value = values.value(setting).orElse(setting.fallback());
        try {
            return root.resolve(value);
        } catch (InvalidPathException e) {
            values.bad(
                    setting,
                    "'" + value + "' can't be the name of a folder",
                    "write it from this file's folder, such as " + setting.fallback());
            return root.resolve(setting.fallback());
        }
    }

    /** Where it is, and whether there is anything, is seen when it is read. */
    private Optional<SharedFolder> shared(Path root, String value) {
        try {
            Path folder = Path.of(value).normalize();
            Path content = root.resolve("content");
            Path real = root.resolve(folder).normalize();
            if (!folder.isAbsolute() && !real.startsWith(content) && !content.startsWith(real)) {
                return Optional.of(
                        new SharedFolder(folder.toString().replace('\\', '/'), values.place(Setting.SHARED.key())));
            }
        } catch (InvalidPathException e) {
            // the problem below says it
        }
        values.bad(
                Setting.SHARED,
                "'" + value + "' can't be a folder that editions share",
                "write the way to a folder beside this edition, from this file's folder, such as ../organisations");
        return Optional.empty();
    }

    /** A day of the conference; when there is none, no day is to be told. */
    private Optional<LocalDate> day(Setting setting, boolean conference) {
        if (conference) {
            return values.required(setting, value -> date(setting, value));
        }
        values.value(setting)
                .ifPresent(value -> values.bad(
                        setting,
                        "site.conference=no says that there is no conference, and " + setting.key()
                                + " says when it is",
                        "remove one of the two lines"));
        return Optional.empty();
    }

    private Optional<LocalDate> date(Setting key, String value) {
        return parsed(key, value, LocalDate::parse, "is not a date", dateHint(value));
    }

    private static String dateHint(String value) {
        return new DateForms(List.of())
                .read(value)
                .map(WrittenDate::days)
                .filter(days -> days.size() == 1)
                .map(days -> "write " + days.get(0))
                .orElse("write year-month-day, such as 2017-11-16");
    }

    private Optional<LinkPattern> pattern(Setting setting, Set<LinkPattern.Gap> needed) {
        Optional<String> value = values.value(setting);
        Optional<LinkPattern.Fault> fault =
                value.flatMap(text -> LinkPattern.fault(text, needed, setting.exampleValue()));
        fault.ifPresent(found -> values.bad(setting, found.message(), found.hint()));
        return fault.isPresent() ? Optional.empty() : value.map(LinkPattern::new);
    }

    private Optional<LocalDateTime> moment(Setting key, String value) {
        return parsed(key, value, LocalDateTime::parse, "is not a date and time", "write it like 2017-11-16T09:00");
    }

    private <T> Optional<T> parsed(Setting key, String value, Function<String, T> parse, String what, String hint) {
        try {
            if (YEAR.matcher(value).lookingAt()) {
                return Optional.of(parse.apply(value));
            }
        } catch (DateTimeException e) {
            // the problem below says it
        }
        values.bad(key, "'" + value + "' " + what, hint);
        return Optional.empty();
    }
}
