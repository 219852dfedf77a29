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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.entry.Address;
import org.plenary.export.form.Json;
import org.plenary.export.schedule.Schedules;
import org.plenary.export.search.Searches;
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
            List.of("programme", "day", "venue", "home", "search", "session", "room");

    private static final Set<String> SHOWN = Set.of("css", "js", "woff2", "woff");
    private static final String ICON = "img/icon.svg";

    /** Of a larger site the days and the venue are kept whole, and of sessions those that a visitor has seen. */
    private static final int MOST = 1_500;

    private static final int DIGITS = 16;

    private Worker() {}

    /** The worker; only the one that goes away in a site that isn't kept. */
    public static Output of(Site site, List<View> views, List<Output> outputs) {
        return site.settings().offline() ? on(site, views, outputs) : off();
    }

    /** One that goes away. */
    public static Output off() {
        return new Output(FILE, program("off.js"));
    }

    private static Output on(Site site, List<View> views, List<Output> outputs) {
        ObjectNode pages = Json.object();
        boolean all = views.stream().filter(Worker::isKept).count() <= MOST;
        for (Edition edition : site.editions()) {
            pages.set(edition.language().tag(), Json.texts(pages(edition, views, all)));
        }
        ObjectNode kept = Json.object();
        kept.set(
                "assets",
                Json.texts(outputs.stream()
                        .map(Output::path)
                        .filter(path -> SHOWN.contains(path.substring(path.lastIndexOf('.') + 1)) || path.equals(ICON))
                        .sorted()
                        .toList()));
        kept.set("pages", pages);
        ObjectNode words = Json.object();
        site.editions().forEach(edition -> words.put(edition.language().tag(), edition.text("js.kept")));
        kept.set("words", words);
        kept.put("zone", site.settings().zone().getId());
        kept.put("version", version(kept.toString(), site, outputs));
        String list = "const SITE = " + kept + ";\n";
        byte[] program = program("on.js");
        return new Output(FILE, join(list.getBytes(StandardCharsets.UTF_8), program));
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

    /** Tells one state of the programme from others, so that browsers fetch it as soon as it has changed, and the rest once a day. */
    private static String version(String list, Site site, List<Output> outputs) {
        Set<String> schedules = Set.copyOf(site.editions().stream()
                .flatMap(edition -> Schedules.page(edition).stream())
                .map(Schedules::json)
                .map(Address::file)
                .toList());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            outputs.stream()
                    .filter(output -> schedules.contains(output.path()))
                    .forEach(output -> digest.update(output.bytes()));
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
