package org.plenary.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenary.look.Colour;
import org.plenary.look.Font;
import org.plenary.look.Logo;
import org.plenary.look.Look;
import org.plenary.problem.Suggestion;
import org.plenary.theme.ThemeFolder;

/** Reads what a site says of its look. */
final class LookReader {

    private static final String COLOUR = "look.colour";
    private static final String DARK_COLOUR = "look.colour-dark";
    private static final String HEADINGS = "look.headings";
    private static final String TEXT = "look.text";
    private static final String LOGO = "look.logo";
    private static final String DRAWING = "look.drawing";

    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");

    private final Function<String, Optional<String>> values;
    private final SeriesReader.Complaints complaints;

    /** @param values of settings, by key */
    LookReader(Function<String, Optional<String>> values, SeriesReader.Complaints complaints) {
        this.values = values;
        this.complaints = complaints;
    }

    Look read(ThemeFolder assets) throws IOException {
        return new Look(
                colour(COLOUR),
                colour(DARK_COLOUR),
                font(HEADINGS, Map.of("own", Optional.of(Font.THEMES), "system", Optional.empty()), "own", assets),
                font(TEXT, Map.of("system", Optional.empty()), "system", assets),
                logo(assets),
                !is(DRAWING, "general", List.of("general", "mechelen")));
    }

    private Optional<Colour> colour(String key) {
        Optional<String> value = values.apply(key);
        Optional<Colour> colour = value.flatMap(Colour::of);
        if (value.isPresent() && colour.isEmpty()) {
            complaints.bad(
                    key,
                    "'" + value.get() + "' is not a colour",
                    "write it like #a93424: a cross and six digits, as every program that picks colours shows");
        }
        return colour;
    }

    private boolean is(String key, String usual, List<String> known) {
        String value = values.apply(key).orElse(usual);
        if (!known.contains(value)) {
            complaints.bad(key, "'" + value + "' is not known here", Suggestion.hint(value, known));
        }
        return !known.contains(value) || value.equals(usual);
    }

    /** @param named typefaces that need no file of the site's own */
    private Optional<Font> font(String key, Map<String, Optional<Font>> named, String usual, ThemeFolder assets)
            throws IOException {
        String value = values.apply(key).orElse(usual);
        Optional<Font> known = named.get(value);
        if (known != null) {
            return known;
        }
        if (!value.contains(".")) {
            complaints.bad(key, "'" + value + "' is not known here", Suggestion.hint(value, named.keySet()));
            return Optional.empty();
        }
        Optional<Path> file = file(value, assets);
        Optional<Font> font = file.isPresent() ? Font.of(value, Files.readAllBytes(file.get())) : Optional.empty();
        if (font.isEmpty()) {
            complaints.bad(
                    key,
                    "'" + value + "' is no typeface in the folder of assets that browsers read",
                    "put a WOFF2 there, and write fonts/name.woff2 for assets/fonts/name.woff2");
        } else if (Files.size(file.get()) > Font.MOST) {
            complaints.bad(
                    key,
                    "'" + value + "' has " + Files.size(file.get()) / 1000 + " kB, for which visitors would wait",
                    "take a WOFF2 with only the letters that your languages need: at most " + Font.MOST / 1000 + " kB");
        }
        return font;
    }

    private static Optional<Path> file(String path, ThemeFolder assets) {
        return PATH.matcher(path).matches() ? assets.find(path) : Optional.empty();
    }

    private Optional<Logo> logo(ThemeFolder assets) throws IOException {
        String path = values.apply(LOGO).orElse("");
        Optional<Path> file = file(path, assets);
        Optional<Logo> logo = file.isPresent() ? Logo.of(path, Files.readAllBytes(file.get())) : Optional.empty();
        if (!path.isEmpty() && logo.isEmpty()) {
            complaints.bad(
                    LOGO,
                    "'" + path + "' is no picture in the folder of assets whose form can be told",
                    "put a PNG there, or an SVG with a viewBox, and write img/logo.svg for assets/img/logo.svg");
        }
        return logo;
    }
}
