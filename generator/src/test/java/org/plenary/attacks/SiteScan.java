package org.plenary.attacks;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.assets.Assets;
import org.plenary.look.Look;
import org.plenary.offline.Worker;
import org.plenary.problem.Problems;
import org.plenary.publish.AssetReader;
import org.plenary.publish.Output;
import org.plenary.theme.ThemeFolder;

/** Looks through a whole finished site for anything that content must not bring about. */
public final class SiteScan {

    private static final Set<String> ENDINGS =
            HtmlScan.words("html css js svg png jpg jpeg gif webp pdf xml xcs json ics txt webmanifest woff2");

    /** What web hosts obey, and all that may stand in it. */
    private static final Set<String> FOR_HOSTS = Set.of("_headers", ".htaccess");

    private static final Pattern FOR_HOST = Pattern.compile(
            "(?:(?:/[a-z0-9/-]*\\*)?\\n|  (?:! )?[A-Z][A-Za-z-]+(?:: [^\\n]*)?\\n)*|# For Apache, [\\s\\S]*");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    /** What an attack on calendars would add to an event. */
    private static final Pattern ADDED =
            Pattern.compile("(?m)^(X-PWNED|ATTENDEE|ATTACH|ORGANIZER|BEGIN:VALARM|X-ALT-DESC)");

    private static final List<String> SECRETS = List.of("root:x:0:0", "PWNED-IN-A-FILE");

    private final ThemeFolder assets;
    private final String canary;
    private final Set<String> findings = new TreeSet<>();

    private SiteScan(ThemeFolder assets, String canary) {
        this.assets = assets;
        this.canary = canary;
    }

    /**
     * What is wrong with a site; nothing, one hopes.
     *
     * @param assets the theme's, the only place that scripts and styles may come from
     * @param canary a word that mustn't be in any file
     */
    static Set<String> of(Path output, ThemeFolder assets, String canary) throws IOException {
        SiteScan scan = new SiteScan(assets, canary);
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                scan.file(file, output.relativize(file).toString().replace('\\', '/'));
            }
        }
        return scan.findings;
    }

    /** What is wrong with one file of a site. */
    public static Set<String> of(Output output, ThemeFolder assets) throws IOException {
        SiteScan scan = new SiteScan(assets, "");
        scan.named(output.path());
        scan.contents(output.path(), ending(output.path()), output.bytes());
        return scan.findings;
    }

    private void file(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(name + ": no file");
            return;
        }
        Path plain = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.(br|gz)$", ""));
        if (!plain.equals(file) && Packed.is(file, plain)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        named(name);
        Stream.concat(Stream.of(canary), SECRETS.stream())
                .filter(text::contains)
                .forEach(secret -> findings.add(name + ": has " + secret));
        contents(name, ending(name), bytes);
    }

    private void named(String name) {
        if (FOR_HOSTS.contains(name)) {
            return;
        }
        if (!NAME.matcher(name).matches() || !ENDINGS.contains(ending(name))) {
            findings.add(name + ": such a file is never published");
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void contents(String name, String ending, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (ending) {
            case "html" -> findings.addAll(HtmlScan.page(name, text));
            case "json", "webmanifest" -> findings.addAll(JsonScan.of(name, text));
            case "svg", "xml", "xcs" -> findings.addAll(XmlScan.of(name, bytes));
            case "ics" -> calendar(name, text);
            case "js", "css", "woff2" -> {
                if (name.equals(Worker.FILE)
                        ? !isWorker(name, text)
                        : assets().stream()
                                .noneMatch(own -> own.path().equals(name) && Arrays.equals(own.bytes(), bytes))) {
                    findings.add(name + ": not the theme's");
                }
            }
            default -> {
                if (FOR_HOSTS.contains(name) && !FOR_HOST.matcher(text).matches()) {
                    findings.add(name + ": tells web hosts other things than the theme");
                }
            }
        }
    }

    /** A list of what is kept, and the program that is the same for every site. */
    private boolean isWorker(String name, String text) throws IOException {
        String list = text.lines().findFirst().orElse("");
        findings.addAll(JsonScan.of(name, list.replaceFirst("^const SITE = (.*);$", "$1")));
        return text.equals(list + "\n" + program("on.js")) || text.equals(program("off.js"));
    }

    private static String program(String name) throws IOException {
        try (InputStream program = Objects.requireNonNull(Worker.class.getResourceAsStream(name))) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Output> assets() throws IOException {
        return Assets.of(AssetReader.read(assets, Look.OWN, new Problems())).files();
    }

    private void calendar(String name, String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        if (calendars.size() != 1
                || text.replace("\r\n", "").matches("(?s).*[\r\n].*")
                || ADDED.matcher(text).find()) {
            findings.add(name + ": no calendar of ours");
        }
    }
}
