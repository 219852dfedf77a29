package org.plenary.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.export.form.Json;
import org.plenary.export.schedule.Schedules;
import org.plenary.export.search.Searches;
import org.plenary.hosting.FileTypes;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * The service worker of a site (W3C, Service Workers), the file {@code sw.js}: a list of what browsers keep, and the program that keeps it. Where
 * a site isn't kept, it is a program that takes away what was kept and then itself.
 */
public final class Worker {

    public static final String FILE = "sw.js";

    /** What visitors need in the conference's building, in the order in which it is kept. */
    private static final List<String> TEMPLATES =
            List.of("programme", "day", "venue", "home", "languages", "search", "session", "room");

    private static final String ICON = "img/icon.svg";

    /** Of a larger site the days and the venue are kept whole, and of sessions the latest that a visitor has seen. */
    private static final int MOST = 1_500;

    private static final int DIGITS = 16;

    private Worker() {}

    /** What is kept: the paths of files and, by language, of pages; and what pages say of a copy, by language. */
    private record Kept(List<String> assets, Map<String, List<String>> pages, Map<String, String> words, String zone) {

        ObjectNode json() {
            ObjectNode json = Json.object();
            json.set("assets", Json.texts(assets));
            ObjectNode byLanguage = json.putObject("pages");
            pages.forEach((language, paths) -> byLanguage.set(language, Json.texts(paths)));
            words.forEach(json.putObject("words")::put);
            return json.put("zone", zone);
        }
    }

    /** The worker; only the one that goes away in a site that isn't kept. */
    public static Output of(Site site, List<View> views, List<Output> outputs) {
        if (!site.settings().offline()) {
            return off();
        }
        Kept kept = kept(site, views, outputs);
        List<Output> schedules = schedules(site, outputs);
        return Output.planned(FILE, kept, () -> on(kept, schedules));
    }

    /** One that goes away. */
    public static Output off() {
        return new Output(FILE, program("off.js"));
    }

    private static byte[] on(Kept kept, List<Output> schedules) {
        ObjectNode list = kept.json();
        list.put("version", version(list.toString(), schedules));
        return join(("const SITE = " + list + ";\n").getBytes(StandardCharsets.UTF_8), program("on.js"));
    }

    private static Kept kept(Site site, List<View> views, List<Output> outputs) {
        boolean all = views.stream().filter(Worker::isKept).count() <= MOST;
        Map<String, List<String>> pages = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (Edition edition : site.editions()) {
            pages.put(edition.language().tag(), pages(edition, views, all));
            words.put(edition.language().tag(), edition.text("js.kept"));
        }
        List<String> assets = outputs.stream()
                .map(Output::path)
                .filter(path -> FileTypes.isOfPages(path) || path.equals(ICON))
                .sorted()
                .toList();
        return new Kept(assets, pages, words, site.settings().zone().getId());
    }

    private static boolean isKept(View view) {
        return TEMPLATES.contains(view.template());
    }

    private static List<String> pages(Edition edition, List<View> views, boolean all) {
        Stream<String> pages = views.stream()
                .filter(view -> view.edition() == edition && isKept(view))
                .filter(view -> all || !view.template().equals("session"))
                .sorted(Comparator.comparing(view -> TEMPLATES.indexOf(view.template())))
                .map(view -> view.address().path());
        Stream<String> data = Schedules.page(edition).stream()
                .flatMap(page -> Stream.concat(
                        edition.calendarAt(page).stream()
                                .map(calendar -> calendar.file().path()),
                        Stream.of(Schedules.json(page).path())));
        return Stream.of(pages, data, Stream.of(Searches.at(edition).path()))
                .flatMap(each -> each)
                .toList();
    }

    /** Those of the outputs that change with the programme. */
    private static List<Output> schedules(Site site, List<Output> outputs) {
        Set<String> files = site.editions().stream()
                .flatMap(edition -> Schedules.page(edition).stream())
                .map(page -> Schedules.json(page).file())
                .collect(Collectors.toSet());
        return outputs.stream().filter(output -> files.contains(output.path())).toList();
    }

    /** Tells one state of the programme from others, so that browsers fetch it as soon as it has changed, and the rest once a day. */
    private static String version(String list, List<Output> schedules) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            schedules.forEach(schedule -> digest.update(schedule.bytes()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] program(String name) {
        try (InputStream program = Objects.requireNonNull(Worker.class.getResourceAsStream(name), name)) {
            return program.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
