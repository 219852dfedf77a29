package org.plenary.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.problem.Suggestion;

/**
 * Every setting there is, in the order of the reference, {@code docs/content/en/pages/settings.adoc}, which is made from this table. The
 * reader knows no others, and takes their choices and what they are without a value from here.
 */
public enum Setting {
    HOST(
            "site.host",
            Kind.ADDRESS,
            "needed",
            "https://example.org/2017",
            "The address the site will have, with its path if it has one."),
    LANGUAGES(
            "site.languages",
            Kind.LANGUAGES,
            "needed",
            "en,nl",
            "The languages of the site. The files of the first one carry the facts."),
    TIME_ZONE(
            "site.time-zone",
            Kind.TIME_ZONE,
            "needed",
            "Europe/Brussels",
            "Every time in texts and settings is local time in this zone."),
    CONFERENCE(
            "site.conference",
            "Whether the site is about a conference. With `no` it has neither dates nor sessions: it suits a group, or guides like these.",
            "yes",
            "no"),
    START(
            "conference.start",
            Kind.DATE,
            "needed, but for a site without a conference",
            "2017-11-16",
            "The first day of the conference."),
    END(
            "conference.end",
            Kind.DATE,
            "needed, but for a site without a conference",
            "2017-11-17",
            "The last day of the conference."),
    VENUE(
            "conference.venue",
            Kind.NAME,
            "none",
            "lamot",
            "The venue: the name of a file in `rooms/`, without its ending."),
    AS_OF(
            "site.as-of",
            Kind.MOMENT,
            "the moment of the bake",
            "2017-11-16T09:00",
            "The moment the site is baked for. It decides whether the conference is past, and which texts with `publish-from` are out."),
    PUBLISHED(
            "programme.published",
            Kind.MOMENT,
            "the first commit that has a session",
            "2017-10-01T12:00",
            "When the programme was first published: the page of changes begins there."),
    HISTORY(
            "site.history",
            "Where the history of the programme comes from. With `off` there is no page of changes.",
            "git",
            "off"),
    SHARED(
            "organisations.shared",
            Kind.FOLDER,
            "none",
            "../organisations",
            "The folder of organisations that other editions have, too, from that of `jbake.properties`."),
    BECOME(
            "partners.become",
            Kind.NAME,
            "none",
            "become-a-partner",
            "The page that tells how to become a partner: the name of a file in `pages/`, without its ending."),
    PLACES(
            "partners.max.<category>",
            Kind.NUMBER,
            "no end",
            "5",
            "How many organisations of a category there can be. The page of partners tells how many places are left."),
    EDITION(
            "edition",
            Kind.NAME,
            "none",
            "2017",
            "The folder of this edition on the host, where several editions of a conference stand beside each other."),
    NEWEST(
            "edition.newest",
            Kind.ADDRESS,
            "this one",
            "https://example.org/2019/",
            "Where the newest edition is. With it this one is over: its pages say so, and lead there."),
    COLOUR(
            "look.colour",
            Kind.COLOUR,
            "the theme's",
            "#7a1f3d",
            "The colour of links, dates and kinds of session. Where it couldn't be read it is made darker; by night, lighter."),
    DARK_COLOUR("look.colour-dark", Kind.COLOUR, "worked out from `look.colour`", "#f2a7c0", "The same by night."),
    HEADINGS(
            "look.headings",
            Kind.FONT,
            "`own`, the theme's",
            "fonts/forum.woff2",
            "The typeface of headings: that of the visitor's system, or a file in the folder of assets."),
    TEXT(
            "look.text",
            Kind.FONT,
            "`system`",
            "fonts/forum.woff2",
            "The typeface of all else. A file of its own is one more thing that visitors fetch before they read."),
    LOGO(
            "look.logo",
            Kind.NAME,
            "none",
            "img/logo.svg",
            "A sign beside the name at the top of every page: a PNG, or an SVG with a `viewBox`, in the folder of assets."),
    DRAWING(
            "look.drawing",
            "The drawing on the home page: one that is drawn for any page, or the skyline of Mechelen.",
            "general",
            "mechelen"),
    SHOW_OUTDATED(
            "site.show-outdated",
            "Whether readers of an outdated translation are told that the original is newer, with a link to it.",
            "yes",
            "no"),
    TRANSLATIONS(
            "check.translations",
            "Whether an outdated translation is only reported or is an error, so that nothing is published.",
            "report",
            "error"),
    SHARE(
            "check.translations.<language>",
            Kind.PERCENTAGE,
            "nothing is asked",
            "90",
            "How many of a hundred published texts need a current translation into a language, or nothing is published."),
    PRINT(
            "site.print",
            "Whether pages link to PDFs of themselves. `./mvnw package -Pprint`, which makes them, sets it.",
            "no",
            "yes"),
    COMPRESSED(
            "site.compressed",
            "Whether smaller forms of each text, `.br` and `.gz`, stand beside it for web servers to send. `no` where a host compresses by itself.",
            "yes",
            "no"),
    OFFLINE(
            "site.offline",
            "Whether the browsers of visitors keep the site for when there is no network. With `no`, what they kept goes away at their next visit.",
            "yes",
            "no"),
    CARDS("site.cards", "Whether a picture is drawn for each page, which shows where somebody shares it.", "yes", "no"),
    EDIT_URL(
            "site.edit-url",
            Kind.PATTERN,
            "no link",
            "https://git.example.org/forum/edit/main/{file}",
            "Where readers can mend a page: a link at its foot. `+{file}+` is needed."),
    ISSUES_URL(
            "site.issues-url",
            Kind.PATTERN,
            "no link",
            "https://git.example.org/forum/issues/new?title={title}&body={url}",
            "Where readers can say what is wrong with a page: a link at its foot."),
    THEME(
            "site.theme",
            "Where the theme comes from: the site's own folders, or Plenary, but for the files that these folders have.",
            "own",
            "plenary"),
    TEMPLATES(
            "template.folder",
            Kind.FOLDER,
            "templates",
            "../templates",
            "The folder of the theme's templates, from that of `jbake.properties`."),
    ASSETS(
            "asset.folder",
            Kind.FOLDER,
            "assets",
            "../assets",
            "The folder of the theme's other files, from that of `jbake.properties`."),
    STYLE_GUIDE(
            "site.style-guide",
            "Whether there is a page, named in no menu, that shows every component of the theme.",
            "no",
            "yes");

    /** What sort of value a setting takes. */
    public enum Kind {
        ADDRESS("A web address"),
        CHOICE("One of these words"),
        COLOUR("A cross and six digits, as every program that picks colours shows"),
        DATE("A date"),
        FOLDER("A folder"),
        FONT("`system`, or a WOFF2 file of at most 100 kB"),
        LANGUAGES("BCP 47 tags, with commas between them"),
        MOMENT("A date and time"),
        NAME("A name"),
        NUMBER("A number from 1 to 999"),
        PATTERN("A web address; `+{file}+`, `+{title}+`, `+{url}+` and `+{language}+` are filled in"),
        PERCENTAGE("A number from 0 to 100"),
        TIME_ZONE("The name of a time zone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people; AsciiDoc. */
        public String words() {
            return words;
        }
    }

    /** Ends a key that any name can end: the tag of a language, a category. */
    private static final String ANY = ">";

    /** No setting is as long, and likening long words takes long. */
    private static final int LONGEST = 60;

    private static final List<String> OWN =
            List.of("site.", "conference.", "programme.", "organisations.", "partners.", "check.", "look.", "edition");

    private final String key;
    private final Kind kind;
    private final String fallback;
    private final String example;
    private final String meaning;
    private final List<String> choices;

    /** @param meaning for people; AsciiDoc */
    Setting(String key, Kind kind, String fallback, String example, String meaning) {
        this.key = key;
        this.kind = kind;
        this.fallback = fallback;
        this.example = example;
        this.meaning = meaning;
        this.choices = List.of();
    }

    /** @param usual what it is when it isn't set */
    Setting(String key, String meaning, String usual, String other) {
        this.key = key;
        this.kind = Kind.CHOICE;
        this.fallback = usual;
        this.example = other;
        this.meaning = meaning;
        this.choices = List.of(usual, other);
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether some site can't do without. */
    boolean isNeeded() {
        return fallback.startsWith("needed");
    }

    /** What it is when it isn't set, in words. */
    public String fallback() {
        return fallback;
    }

    /** A whole line of {@code jbake.properties}. */
    public String example() {
        return key.replace("<language>", "nl").replace("<category>", "co-sponsor") + "=" + example;
    }

    String exampleValue() {
        return example;
    }

    /** What it decides, in AsciiDoc. */
    public String meaning() {
        return meaning;
    }

    /** The words that it can be, the first of which it is when it isn't set; none when it isn't a choice. */
    public List<String> choices() {
        return choices;
    }

    /** What its keys begin with, when they end in the tag of a language. */
    String beginning() {
        return key.substring(0, key.indexOf('<'));
    }

    private boolean isFor(String written) {
        return key.endsWith(ANY) ? written.startsWith(beginning()) : key.equals(written);
    }

    /** Whether a key would be Plenary's, and not JBake's. */
    static boolean isOwn(String key) {
        return OWN.stream().anyMatch(key::startsWith);
    }

    /** The setting of Plenary's own that a key in the file is of. */
    static Optional<Setting> of(String key) {
        return own().filter(setting -> setting.isFor(key)).findFirst();
    }

    /** Whether a key is of a setting there is, or of one of JBake's that Plenary reads. */
    static boolean isKnown(String key) {
        return Arrays.stream(values()).anyMatch(setting -> setting.isFor(key));
    }

    /** The keys that can be written as they stand here. */
    static List<String> keys() {
        return own().map(Setting::key).filter(key -> !key.endsWith(ANY)).toList();
    }

    /** The key that another surely is, but for its case, a slip or two, or the word before its first dot. */
    static Optional<String> meant(String key) {
        if (key.length() > LONGEST) {
            return Optional.empty();
        }
        String word = key.substring(key.lastIndexOf('.') + 1);
        List<String> known = Arrays.stream(values())
                .map(setting -> setting.key.endsWith(ANY) ? setting.beginning() + word : setting.key)
                .toList();
        return known.stream()
                .filter(own -> key.equalsIgnoreCase(own.substring(own.indexOf('.') + 1)))
                .findFirst()
                .or(() -> Suggestion.slip(key, known));
    }

    private static Stream<Setting> own() {
        return Arrays.stream(values()).filter(setting -> isOwn(setting.key));
    }
}
