package org.plenary.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.look.Colour;
import org.plenary.look.Font;
import org.plenary.look.Logo;
import org.plenary.look.Look;
import org.plenary.theme.ThemeFolder;

/** Reads what a site says of its look. */
final class LookReader {

    private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");

    private final Values values;

    LookReader(Values values) {
        this.values = values;
    }

    Look read(ThemeFolder assets) throws IOException {
        return new Look(
                colour(Setting.COLOUR),
                colour(Setting.DARK_COLOUR),
                font(
                        Setting.HEADINGS,
                        Map.of("own", Optional.of(Font.THEMES), "system", Optional.empty()),
                        "own",
                        assets),
                font(Setting.TEXT, Map.of("system", Optional.empty()), "system", assets),
                logo(assets),
                values.oneOf(Setting.DRAWING).equals("mechelen"));
    }

    private Optional<Colour> colour(Setting setting) {
        Optional<String> value = values.value(setting);
        Optional<Colour> colour = value.flatMap(Colour::of);
        if (value.isPresent() && colour.isEmpty()) {
            values.bad(
                    setting,
                    "'" + value.get() + "' is not a colour",
                    "write it like #a93424: a cross and six digits, as every program that picks colours shows");
        }
        return colour;
    }

    /** @param named typefaces that need no file of the site's own */
    private Optional<Font> font(Setting setting, Map<String, Optional<Font>> named, String usual, ThemeFolder assets)
            throws IOException {
        String value = values.value(setting).orElse(usual);
        Optional<Font> known = named.get(value);
        if (known != null) {
            return known;
        }
        if (!value.contains(".")) {
            values.bad(setting, "'" + value + "' is not known here", fontHint(named));
            return Optional.empty();
        }
        Optional<Path> file = file(value, assets);
        Optional<Font> font = file.isPresent() ? Font.of(value, Files.readAllBytes(file.get())) : Optional.empty();
        if (font.isEmpty()) {
            values.bad(
                    setting,
                    "'" + value + "' is no typeface in the folder of assets that browsers read",
                    "put a WOFF2 there, and write fonts/name.woff2 for assets/fonts/name.woff2");
        } else if (Files.size(file.get()) > Font.MOST) {
            values.bad(
                    setting,
                    "'" + value + "' has " + Files.size(file.get()) / 1000 + " kB, for which visitors would wait",
                    "take a WOFF2 with only the letters that your languages need: at most " + Font.MOST / 1000 + " kB");
        }
        return font;
    }

    private static String fontHint(Map<String, Optional<Font>> named) {
        return "write " + named.keySet().stream().sorted().collect(Collectors.joining(" or "))
                + ", or name a WOFF2 file in the folder of assets, such as fonts/name.woff2";
    }

    private static Optional<Path> file(String path, ThemeFolder assets) {
        return PATH.matcher(path).matches() ? assets.find(path) : Optional.empty();
    }

    private Optional<Logo> logo(ThemeFolder assets) throws IOException {
        String path = values.value(Setting.LOGO).orElse("");
        Optional<Path> file = file(path, assets);
        Optional<Logo> logo = file.isPresent() ? Logo.of(path, Files.readAllBytes(file.get())) : Optional.empty();
        if (!path.isEmpty() && logo.isEmpty()) {
            values.bad(
                    Setting.LOGO,
                    "'" + path + "' is no picture in the folder of assets whose form can be told",
                    "put a PNG there, or an SVG with a viewBox, and write img/logo.svg for assets/img/logo.svg");
        }
        return logo;
    }
}
