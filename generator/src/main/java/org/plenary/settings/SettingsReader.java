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

    private static final String HOST = "site.host";
    private static final String LANGUAGES = "site.languages";
    private static final String TIME_ZONE = "site.time-zone";
    private static final String AS_OF = "site.as-of";
    private static final String START = "conference.start";
    private static final String END = "conference.end";
    private static final String HISTORY = "site.history";
    private static final String PRINT = "site.print";
    private static final String COMPRESSED = "site.compressed";
    private static final String OFFLINE = "site.offline";
    private static final String STYLE_GUIDE = "site.style-guide";
    private static final String THEME = "site.theme";
    private static final String CARDS = "site.cards";
    private static final String PUBLISHED = "programme.published";
    private static final String EDIT_URL = "site.edit-url";
    private static final String ISSUES_URL = "site.issues-url";
    private static final String SHOW_OUTDATED = "site.show-outdated";
    private static final String SHARED = "organisations.shared";
    private static final String TRANSLATIONS = "check.translations";
    private static final List<String> BASIC = List.of(
            HOST,
            LANGUAGES,
            TIME_ZONE,
            AS_OF,
            HISTORY,
            PRINT,
            COMPRESSED,
            OFFLINE,
            STYLE_GUIDE,
            THEME,
            CARDS,
            EDIT_URL,
            ISSUES_URL,
            SeriesReader.EDITION,
            SeriesReader.NEWEST,
            SHOW_OUTDATED,
            START,
            END,
            Settings.VENUE,
            PUBLISHED,
            SHARED,
            Partnership.PAGE,
            TRANSLATIONS);
    private static final List<String> KEYS =
            Stream.concat(BASIC.stream(), LookReader.KEYS.stream()).toList();

    /** What the keys begin with that end in the tag of a language. */
    private static final String SHARE = TRANSLATIONS + ".";

    private static final List<String> OWN =
            List.of("site.", "conference.", "programme.", "organisations.", "partners.", "check.", "look.", "edition");

    // JBake's own keys, with its own defaults.
    private static final String TEMPLATES = "template.folder";
    private static final String ASSETS = "asset.folder";

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
                .filter(SettingsReader::isKnown)
                .forEach(key -> reader.override(key, String.valueOf(overrides.get(key))));
        return reader.settings(root, clock);
    }

    private Optional<Settings> settings(Path root, Clock clock) throws IOException {
        SeriesReader editions = new SeriesReader(this::value, this::bad);
        Optional<URI> host = required(HOST, this::host).map(whole -> editions.host(HOST, whole));
        List<Language> languages = required(LANGUAGES, this::languages).orElse(List.of());
        Optional<ZoneId> zone = required(TIME_ZONE, this::zone);
        Optional<LocalDate> start = required(START, value -> date(START, value));
        Optional<LocalDate> end = required(END, value -> date(END, value));
        Optional<String> asOf = value(AS_OF);
        Optional<LocalDateTime> now = asOf.isPresent()
                ? asOf.flatMap(value -> moment(AS_OF, value))
                : zone.map(z -> LocalDateTime.now(clock.withZone(z)));
        boolean historyKept = oneOf(HISTORY, "git", "off").equals("git");
        boolean printed = oneOf(PRINT, "no", "yes").equals("yes");
        boolean compressed = oneOf(COMPRESSED, "yes", "no").equals("yes");
        boolean offline = oneOf(OFFLINE, "yes", "no").equals("yes");
        boolean styleGuide = oneOf(STYLE_GUIDE, "no", "yes").equals("yes");
        boolean cards = oneOf(CARDS, "yes", "no").equals("yes");
        Optional<LocalDateTime> published = value(PUBLISHED).flatMap(value -> moment(PUBLISHED, value));
        Optional<LinkPattern> editUrl =
                pattern(EDIT_URL, Set.of(LinkPattern.Gap.FILE), "https://git.example.org/forum/edit/main/{file}");
        Optional<LinkPattern> issuesUrl =
                pattern(ISSUES_URL, Set.of(), "https://git.example.org/forum/issues/new?title={title}&body={url}");
        Path site = root.toAbsolutePath().normalize();
        boolean shipped = oneOf(THEME, "own", "plenary").equals("plenary");
        ThemeFolder assets = folder(site, ASSETS, "assets", shipped);
        Look look = new LookReader(this::value, this::bad).read(assets);
        TranslationRules rules = new TranslationRules(
                oneOf(SHOW_OUTDATED, "yes", "no").equals("yes"),
                oneOf(TRANSLATIONS, "report", "error").equals("error"),
                shares(languages));
        Optional<SharedFolder> sharing = value(SHARED).flatMap(value -> shared(site, value));
        if (host.isEmpty()
                || languages.isEmpty()
                || zone.isEmpty()
                || start.isEmpty()
                || end.isEmpty()
                || now.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            bad(END, "the conference ends before it starts", "conference.start is " + start.get());
            return Optional.empty();
        }
        Series series = editions.read(root, host.get());
        return Optional.of(new Settings(
                host.get(),
                languages,
                zone.get(),
                start.get(),
                end.get(),
                value(Settings.VENUE),
                sharing,
                partnership(),
                folder(site, TEMPLATES, "templates", shipped),
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
                .filter(key -> OWN.stream().anyMatch(key::startsWith))
                .filter(key -> !isKnown(key))
                .forEach(key -> bad(key, "unknown setting '" + key + "'", Suggestion.hint(key, KEYS)));
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

    private static boolean isKnown(String key) {
        return KEYS.contains(key) || key.startsWith(SHARE) || key.startsWith(Partnership.MOST);
    }

    private Map<Language, TranslationRules.Share> shares(List<Language> languages) {
        Map<Language, TranslationRules.Share> shares = new HashMap<>();
        List<String> tags = languages.stream().map(Language::tag).toList();
        List<String> keys = values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(SHARE))
                .toList();
        for (String key : keys) {
            String tag = key.substring(SHARE.length());
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
        return new Partnership(most, value(Partnership.PAGE));
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

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> required(String key, Function<String, Optional<T>> read) {
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
            bad(HOST, "'" + value + "' is not a web address", hint);
        } catch (URISyntaxException e) {
            bad(HOST, "'" + value + "' is not a web address: " + e.getReason(), hint);
        }
        return Optional.empty();
    }

    private Optional<List<Language>> languages(String value) {
        List<Language> languages = new ArrayList<>();
        for (String tag : value.split("\\s*,\\s*")) {
            Language.of(tag)
                    .ifPresentOrElse(
                            languages::add, () -> bad(LANGUAGES, "'" + tag + "' is not a language", languageHint(tag)));
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
        bad(TIME_ZONE, "unknown time zone '" + value + "'", Suggestion.hint(value, ZoneId.getAvailableZoneIds()));
        return Optional.empty();
    }

    private ThemeFolder folder(Path root, String key, String usual, boolean shipped) {
        Optional<Path> below = shipped ? Optional.of(Shipped.folder(usual)) : Optional.empty();
        return new ThemeFolder(folder(root, key, usual), below);
    }

    private Path folder(Path root, String key, String usual) {
        String value = value(key).orElse(usual);
        try {
            return root.resolve(value);
        } catch (InvalidPathException e) {
            bad(
                    key,
                    "'" + value + "' can't be the name of a folder",
                    "write it from this file's folder, such as " + usual);
            return root.resolve(usual);
        }
    }

    /** Where it is, and whether there is anything, is seen when it is read. */
    private Optional<SharedFolder> shared(Path root, String value) {
        try {
            Path folder = Path.of(value).normalize();
            Path content = root.resolve("content");
            Path real = root.resolve(folder).normalize();
            if (!folder.isAbsolute() && !real.startsWith(content) && !content.startsWith(real)) {
                return Optional.of(new SharedFolder(folder.toString().replace('\\', '/'), place(SHARED)));
            }
        } catch (InvalidPathException e) {
            // the problem below says it
        }
        bad(
                SHARED,
                "'" + value + "' can't be a folder that editions share",
                "write the way to a folder beside this edition, from this file's folder, such as ../organisations");
        return Optional.empty();
    }

    private Optional<LocalDate> date(String key, String value) {
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

    /** One of the values of a setting, the first of which it has when it isn't set. */
    private String oneOf(String key, String... known) {
        String value = value(key).orElse(known[0]);
        if (List.of(known).contains(value)) {
            return value;
        }
        bad(key, "'" + value + "' is not known here", Suggestion.hint(value, List.of(known)));
        return known[0];
    }

    private Optional<LinkPattern> pattern(String key, Set<LinkPattern.Gap> needed, String example) {
        Optional<String> value = value(key);
        Optional<LinkPattern.Fault> fault = value.flatMap(text -> LinkPattern.fault(text, needed, example));
        fault.ifPresent(found -> bad(key, found.message(), found.hint()));
        return fault.isPresent() ? Optional.empty() : value.map(LinkPattern::new);
    }

    private Optional<LocalDateTime> moment(String key, String value) {
        return parsed(key, value, LocalDateTime::parse, "is not a date and time", "write it like 2017-11-16T09:00");
    }

    private <T> Optional<T> parsed(String key, String value, Function<String, T> parse, String what, String hint) {
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
