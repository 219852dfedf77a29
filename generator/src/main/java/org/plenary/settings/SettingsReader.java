package org.plenary.settings;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.language.CodeNames;
import org.plenary.language.DateForms;
import org.plenary.language.Language;
import org.plenary.language.WrittenDate;
import org.plenary.look.Look;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
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

    private final Properties values = new Properties();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Integer> lines;
    private final Problems problems;

    private SettingsReader(Map<String, Integer> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
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
        Path file = root.resolve(FILE);
        if (!Files.exists(file)) {
            problems.add(
                    Place.of(FILE), Code.MISSING_FILE, "this file is missing", "it holds the settings of the site");
            return Optional.empty();
        }
        SettingsReader reader;
        try {
            List<String> lines = Files.readAllLines(file);
            reader = new SettingsReader(lines(lines), problems);
            reader.values.load(new StringReader(String.join("\n", lines)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            problems.add(
                    Place.of(FILE), Code.BAD_SETTING, "this file can't be read", "save it again with encoding UTF-8");
            return Optional.empty();
        }
        reader.checkKeys();
        reader.refuseGaps();
        overrides.keySet().stream()
                .map(String::valueOf)
                .filter(key -> Setting.of(key).isPresent())
                .forEach(key -> reader.override(key, String.valueOf(overrides.get(key))));
        return reader.settings(root, clock);
    }

    private Optional<Settings> settings(Path root, Clock clock) throws IOException {
        SeriesReader editions = new SeriesReader(this::value, this::bad);
        Optional<URI> host = required(Setting.HOST, this::host).map(whole -> editions.host(Setting.HOST.key(), whole));
        List<Language> languages = required(Setting.LANGUAGES, this::languages).orElse(List.of());
        Optional<ZoneId> zone = required(Setting.TIME_ZONE, this::zone);
        boolean conference = isYes(Setting.CONFERENCE);
        Optional<LocalDate> start = day(Setting.START, conference);
        Optional<LocalDate> end = day(Setting.END, conference);
        Optional<String> asOf = value(Setting.AS_OF);
        Optional<LocalDateTime> now = asOf.isPresent()
                ? asOf.flatMap(value -> moment(Setting.AS_OF, value))
                : zone.map(z -> LocalDateTime.now(clock.withZone(z)));
        boolean historyKept = oneOf(Setting.HISTORY).equals("git");
        boolean printed = isYes(Setting.PRINT);
        boolean compressed = isYes(Setting.COMPRESSED);
        boolean offline = isYes(Setting.OFFLINE);
        boolean styleGuide = isYes(Setting.STYLE_GUIDE);
        boolean cards = isYes(Setting.CARDS);
        Optional<LocalDateTime> published = value(Setting.PUBLISHED).flatMap(value -> moment(Setting.PUBLISHED, value));
        Optional<LinkPattern> editUrl = pattern(Setting.EDIT_URL, Set.of(LinkPattern.Gap.FILE));
        Optional<LinkPattern> issuesUrl = pattern(Setting.ISSUES_URL, Set.of());
        TranslationRules rules = new TranslationRules(
                isYes(Setting.SHOW_OUTDATED), oneOf(Setting.TRANSLATIONS).equals("error"), shares(languages));
        Path site = root.toAbsolutePath().normalize();
        boolean shipped = oneOf(Setting.THEME).equals("plenary");
        ThemeFolder assets = folder(site, Setting.ASSETS, shipped);
        Look look = new LookReader(this::value, this::bad).read(assets);
        Optional<SharedFolder> sharing = value(Setting.SHARED).flatMap(value -> shared(site, value));
        if (host.isEmpty()
                || languages.isEmpty()
                || zone.isEmpty()
                || (conference && (start.isEmpty() || end.isEmpty()))
                || now.isEmpty()) {
            return Optional.empty();
        }
        if (conference && end.get().isBefore(start.get())) {
            bad(Setting.END, "the conference ends before it starts", "conference.start is " + start.get());
            return Optional.empty();
        }
        Series series = editions.read(root, host.get());
        return Optional.of(new Settings(
                host.get(),
                languages,
                zone.get(),
                start,
                end,
                value(Setting.VENUE),
                sharing,
                partnership(),
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
                lines));
    }

    private void checkKeys() {
        values.stringPropertyNames().stream()
                .filter(Setting::isOwn)
                .filter(key -> Setting.of(key).isEmpty())
                .forEach(key -> bad(key, "unknown setting '" + key + "'", Suggestion.hint(key, Setting.keys())));
    }

    /** JBake would put the environment, files and more in the place of these; for its own settings too. */
    private void refuseGaps() {
        values.stringPropertyNames().stream()
                .filter(key -> values.getProperty(key).contains("${"))
                .sorted()
                .forEach(key -> {
                    bad(key, "nothing is filled in for ${...} in '" + key + "'", "write the value itself");
                    refused.add(key);
                });
        refused.forEach(values::remove);
    }

    private Map<Language, TranslationRules.Share> shares(List<Language> languages) {
        Map<Language, TranslationRules.Share> shares = new HashMap<>();
        String beginning = Setting.SHARE.beginning();
        List<String> tags = languages.stream().map(Language::tag).toList();
        List<String> keys = values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .toList();
        for (String key : keys) {
            String tag = key.substring(beginning.length());
            if (tags.contains(tag)) {
                share(key).ifPresent(share -> shares.put(new Language(tag), share));
            } else {
                bad(key, "'" + tag + "' is not a language of this site", Suggestion.hint(tag, tags));
            }
        }
        return shares;
    }

    private Optional<TranslationRules.Share> share(String key) {
        String value = value(key).orElse("");
        if (value.matches("\\d|[1-9]\\d|100")) {
            return Optional.of(new TranslationRules.Share(Integer.parseInt(value), place(key)));
        }
        bad(key, "'" + value + "' is not a percentage", "write a number from 0 to 100, such as 90");
        return Optional.empty();
    }

    /** What the categories are is known to who knows content. */
    private Partnership partnership() {
        Map<String, Integer> most = new HashMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(Partnership.MOST)) {
                places(key).ifPresent(number -> most.put(key.substring(Partnership.MOST.length()), number));
            }
        }
        return new Partnership(most, value(Setting.BECOME));
    }

    private Optional<Integer> places(String key) {
        String value = value(key).orElse("");
        if (value.matches("[1-9]\\d{0,2}")) {
            return Optional.of(Integer.parseInt(value));
        }
        bad(
                key,
                "'" + value + "' is not a number of places",
                "write a number from 1 to 999, such as 5, or remove the line");
        return Optional.empty();
    }

    private Optional<String> value(Setting setting) {
        return value(setting.key());
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> required(Setting setting, Function<String, Optional<T>> read) {
        String key = setting.key();
        Optional<String> value = value(key);
        if (value.isEmpty() && !refused.contains(key)) {
            bad(key, "the setting '" + key + "' is missing", "add a line " + key + "=...");
        }
        return value.flatMap(read);
    }

    private Optional<URI> host(String value) {
        String hint = "write the address the site will have, such as https://example.org or https://example.org/2017";
        try {
            URI uri = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
            boolean web = Stream.of("http", "https").anyMatch(scheme -> scheme.equals(uri.getScheme()));
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return Optional.of(uri);
            }
            bad(Setting.HOST, "'" + value + "' is not a web address", hint);
        } catch (URISyntaxException e) {
            bad(Setting.HOST, "'" + value + "' is not a web address: " + e.getReason(), hint);
        }
        return Optional.empty();
    }

    private Optional<List<Language>> languages(String value) {
        List<Language> languages = new ArrayList<>();
        for (String tag : value.split("\\s*,\\s*")) {
            Language.of(tag)
                    .ifPresentOrElse(
                            languages::add,
                            () -> bad(Setting.LANGUAGES, "'" + tag + "' is not a language", languageHint(tag)));
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
        bad(
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
        String value = value(setting).orElse(setting.fallback());
        try {
            return root.resolve(value);
        } catch (InvalidPathException e) {
            bad(
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
                return Optional.of(new SharedFolder(folder.toString().replace('\\', '/'), place(Setting.SHARED.key())));
            }
        } catch (InvalidPathException e) {
            // the problem below says it
        }
        bad(
                Setting.SHARED,
                "'" + value + "' can't be a folder that editions share",
                "write the way to a folder beside this edition, from this file's folder, such as ../organisations");
        return Optional.empty();
    }

    /** A day of the conference; when there is none, no day is to be told. */
    private Optional<LocalDate> day(Setting setting, boolean conference) {
        if (conference) {
            return required(setting, value -> date(setting, value));
        }
        value(setting)
                .ifPresent(value -> bad(
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

    /** One of the choices of a setting. */
    private String oneOf(Setting setting) {
        String usual = setting.choices().get(0);
        String value = value(setting).orElse(usual);
        if (setting.choices().contains(value)) {
            return value;
        }
        bad(setting, "'" + value + "' is not known here", Suggestion.hint(value, setting.choices()));
        return usual;
    }

    private boolean isYes(Setting setting) {
        return oneOf(setting).equals("yes");
    }

    private Optional<LinkPattern> pattern(Setting setting, Set<LinkPattern.Gap> needed) {
        Optional<String> value = value(setting);
        Optional<LinkPattern.Fault> fault =
                value.flatMap(text -> LinkPattern.fault(text, needed, setting.exampleValue()));
        fault.ifPresent(found -> bad(setting, found.message(), found.hint()));
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
        bad(key, "'" + value + "' " + what, hint);
        return Optional.empty();
    }

    private void bad(Setting setting, String message, String hint) {
        bad(setting.key(), message, hint);
    }

    private void bad(String key, String message, String hint) {
        problems.add(place(key), Code.BAD_SETTING, message, hint);
    }

    private Place place(String key) {
        return new Place(FILE, lines.getOrDefault(key, 0));
    }

    private void override(String key, String value) {
        values.setProperty(key, value);
        lines.remove(key);
    }

    /** The line of each key; of one that stands twice the last, which holds. */
    private static Map<String, Integer> lines(List<String> lines) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            byKey.put(lines.get(i).strip().split("[\\s=:]", 2)[0], i + 1);
        }
        return byKey;
    }
}
