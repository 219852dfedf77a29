package org.plenary.baked;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The folder that was baked.
 *
 * <pre>{@code
 * BakedSite site = BakedSite.read(Path.of("target/site"), List.of("en", "nl"));
 * }</pre>
 *
 * @param languages their tags, the site's first language first
 * @param pagesByFile all HTML files
 * @param files all files, HTML or not: {@code css/site.css}
 */
public record BakedSite(
        Path folder, List<String> languages, NavigableMap<String, BakedPage> pagesByFile, NavigableSet<String> files) {

    public BakedSite {
        languages = List.copyOf(languages);
        pagesByFile = Collections.unmodifiableNavigableMap(new TreeMap<>(pagesByFile));
        files = Collections.unmodifiableNavigableSet(new TreeSet<>(files));
    }

    /**
     * A site that this build has baked.
     *
     * @param name {@code site} or {@code showcase}
     */
    public static BakedSite ofThisBuild(String name) throws IOException {
        return read(property("plenary." + name), languagesIn(property("plenary." + name + ".settings")));
    }

    public static BakedSite read(Path folder, List<String> languages) throws IOException {
        NavigableSet<String> files = filesIn(folder);
        NavigableMap<String, BakedPage> pages = new TreeMap<>();
        for (String file : files) {
            if (file.endsWith(".html")) {
                pages.put(file, new BakedPage(file, Jsoup.parse(folder.resolve(file), "UTF-8")));
            }
        }
        return new BakedSite(folder, languages, pages, files);
    }

    /** All that visitors read: not those that only lead on. */
    public Collection<BakedPage> pages() {
        return pagesByFile.values().stream().filter(page -> !page.isMoved()).toList();
    }

    /** The others. */
    public Collection<BakedPage> moved() {
        return pagesByFile.values().stream().filter(BakedPage::isMoved).toList();
    }

    public Optional<BakedPage> page(String address) {
        String file = address.isEmpty() || address.endsWith("/") ? address + BakedPage.INDEX : address;
        return Optional.ofNullable(pagesByFile.get(file));
    }

    public String firstLanguage() {
        return languages.get(0);
    }

    /** The language that a page should have: its first folder's, or the first one outside of all language folders. */
    public String languageOf(BakedPage page) {
        return page.folders().stream().findFirst().filter(languages::contains).orElse(firstLanguage());
    }

    /** The address that the site was baked for, without a last slash: {@code https://example.org/2017}. */
    public String host() {
        return page("").flatMap(BakedPage::canonical)
                .map(canonical -> canonical.replaceAll("/$", ""))
                .orElseThrow(() -> new IllegalStateException(folder + "/index.html has no canonical link"));
    }

    /** The path that the site was baked for: {@code /} or {@code /2017/}. */
    public String base() {
        return URI.create(host() + "/").getPath();
    }

    public String absolute(BakedPage page) {
        return host() + "/" + page.address();
    }

    /** The page at an absolute address of this site. */
    public Optional<BakedPage> pageAt(String absolute) {
        return absolute.startsWith(host() + "/") ? page(absolute.substring(host().length() + 1)) : Optional.empty();
    }

    /** What a server sends for an absolute address of this site: a file, or the page of a folder. */
    public Optional<byte[]> fileAt(String absolute) {
        if (!absolute.startsWith(host() + "/")) {
            return Optional.empty();
        }
        String address = absolute.substring(host().length() + 1);
        String file = address.isEmpty() || address.endsWith("/") ? address + BakedPage.INDEX : address;
        if (!files.contains(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether pages have cards for those who share them. */
    public boolean drawsCards() {
        return files.contains("card.png");
    }

    private static NavigableSet<String> filesIn(Path folder) throws IOException {
        NavigableSet<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
        }
        return files;
    }

    private static List<String> languagesIn(Path settings) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        return Arrays.asList(properties.getProperty("site.languages", "").trim().split("\\s*,\\s*"));
    }

    private static Path property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the system property " + name + " is missing: run with ./mvnw verify");
        }
        return Path.of(value);
    }
}
