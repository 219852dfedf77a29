package org.plenary.assets;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the files of a theme are called in a site.
 *
 * @param published by what they are called in the theme, those that are called otherwise: {@code css/site.css} is {@code css/site.0a1b2c3d4e.css}
 */
public record AssetNames(Map<String, String> published) {

    /** Every file has the name that it has in the theme, as in a preview. */
    public static final AssetNames PLAIN = new AssetNames(Map.of());

    /** How many hexadecimal digits of SHA-256 a name has. */
    static final int DIGITS = 10;

    private static final Pattern HASHED = Pattern.compile("\\.[0-9a-f]{" + DIGITS + "}(?=\\.[a-z0-9]+$)");

    public AssetNames {
        published = Map.copyOf(published);
    }

    /** The path of a file in the site. */
    public String of(String name) {
        return published.getOrDefault(name, name);
    }

    /** What a file of a site is called in the theme. */
    public static String plain(String published) {
        return HASHED.matcher(published).replaceFirst("");
    }

    /** The same for the same names. */
    @Override
    public String toString() {
        return new TreeMap<>(published).toString();
    }
}
