package org.plenary.intake;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.editing.Grounds;
import org.plenary.intake.fetch.Fetch;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.source.Context;
import org.plenary.intake.source.Format;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.language.MessagesReader;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Printable;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;

/**
 * Imports a programme into a site: all of it, or nothing when there are errors. What is the same as last time is not written again.
 *
 * <pre>{@code
 * Optional<String> done = new Import(root, System.getProperties(), Clock.systemUTC(), problems).run("schedule.json", "", "", false);
 * }</pre>
 */
public final class Import {

    private static final int MOST_REMARKS = 40;

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;

    /**
     * @param root the folder with {@code jbake.properties} and {@code content}
     * @param overrides settings that win over the file's
     */
    public Import(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
    }

    /**
     * Imports.
     *
     * @param from a file, a folder of tables, or an address of the web
     * @param format one of {@link Format}; empty to find it out
     * @param language of words that don't say theirs; empty for the site's first
     * @param tried whether nothing is to be written
     * @return what was done, line by line; empty after a problem, and then nothing was
     */
    public Optional<String> run(String from, String format, String language, boolean tried) throws IOException {
        Optional<Settings> settings = SettingsReader.read(root, overrides, clock, problems);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> texts = new Fetch(root, problems).read(from);
        Optional<Language> words = language(settings.get(), language);
        if (texts.isEmpty() || words.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        Bundles bundles =
                MessagesReader.read(settings.get().templates(), settings.get().languages(), problems);
        Context context = new Context(settings.get().zone(), bundles, problems);
        Optional<Incoming> incoming = incoming(texts, format, context);
        if (incoming.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        Drafting drafting = new Drafting(incoming.get(), settings.get(), words.get(), context, from, problems);
        List<Draft> drafts = drafting.drafts();
        Optional<Plan> plan = plan(settings.get(), bundles, incoming.get().tool(), drafts);
        if (plan.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        boolean written = !tried && write(plan.get());
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(summary(plan.get(), incoming.get(), drafting.remarks(), settings.get(), tried, written));
    }

    private Optional<Language> language(Settings settings, String tag) {
        Optional<Language> language = tag.isEmpty()
                ? Optional.of(settings.firstLanguage())
                : settings.languages().stream()
                        .filter(one -> one.tag().equals(tag))
                        .findFirst();
        if (language.isEmpty()) {
            List<String> tags = settings.languages().stream().map(Language::tag).toList();
            problems.add(
                    Place.of("-Dlanguage"),
                    Code.UNKNOWN_LANGUAGE,
                    "'" + tag + "' is no language of this site",
                    Suggestion.hint(tag, tags));
        }
        return language;
    }

    private Optional<Incoming> incoming(Map<String, String> texts, String format, Context context) {
        List<Incoming> all = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Format.Found found = new Format.Found(text.getKey(), text.getValue());
            Optional<Format> known = format.isEmpty() ? Optional.of(Format.of(found)) : Format.named(format, context);
            known.flatMap(one -> one.read(found, context)).ifPresent(all::add);
        }
        Optional<Incoming> whole = Format.whole(all);
        if (whole.filter(one -> one.talks().isEmpty() && one.people().isEmpty()).isPresent() && !problems.hasErrors()) {
            problems.add(
                    Place.of(texts.keySet().iterator().next()),
                    Code.BAD_VALUE,
                    "there is neither a session nor a person in it",
                    "export it again once the programme is public");
        }
        return whole;
    }

    private Optional<Plan> plan(Settings settings, Bundles bundles, String tool, List<Draft> drafts)
            throws IOException {
        Inventory inventory = InventoryReader.read(root, settings.languages(), problems);
        Path file = root.resolve(Memory.FILE);
        boolean known = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        Optional<Memory> memory = Memory.read(known ? Files.readString(file) : "", problems);
        Existing existing = Existing.read(inventory, settings.languages(), problems);
        if (memory.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        Names names = new Names(memory.get(), existing, tool, bundles);
        Plan plan = new Planner(settings, memory.get(), existing, tool, names).plan(drafts);
        plan.files.keySet().stream()
                .filter(name -> !Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .forEach(name -> Grounds.check(root, name, problems));
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !known) {
            problems.add(Place.of(Memory.FILE), Code.REFUSED, "this is not an ordinary file", "remove it");
        }
        return Optional.of(plan);
    }

    /** Each file whole, and what was imported last of all. */
    private boolean write(Plan plan) throws IOException {
        for (Map.Entry<String, String> file : plan.files.entrySet()) {
            write(root.resolve(file.getKey()), file.getValue());
        }
        Path memory = root.resolve(Memory.FILE);
        boolean same = Files.exists(memory) && Files.readString(memory).equals(plan.memory);
        if (!same) {
            write(memory, plan.memory);
        }
        return !same || !plan.files.isEmpty();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".import");
        try {
            Files.writeString(beside, text);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String summary(
            Plan plan, Incoming incoming, Set<String> remarks, Settings settings, boolean tried, boolean written) {
        List<String> lines = new ArrayList<>(plan.lines);
        remarks.stream().limit(MOST_REMARKS).map(Printable::of).forEach(lines::add);
        if (remarks.size() > MOST_REMARKS) {
            lines.add("... and " + (remarks.size() - MOST_REMARKS) + " remarks more");
        }
        days(incoming, settings).ifPresent(lines::add);
        missing(plan).forEach(lines::add);
        lines.add(Printable.of("Plenary " + (tried ? "would import" : "imported") + " from " + incoming.tool() + ": "
                + count(incoming.talks(), "session", "sessions") + ", "
                + count(incoming.people(), "person", "people") + ", "
                + count(incoming.halls(), "room", "rooms") + ", "
                + count(incoming.strands(), "track", "tracks")));
        lines.add("files: " + plan.fresh + " new, " + plan.changed + " changed, " + plan.left
                + " differences left alone, " + plan.gone + " no longer there"
                + (tried || !written ? "; nothing was written" : ""));
        return String.join("\n", lines);
    }

    private static String count(List<?> things, String one, String several) {
        return things.size() + " " + (things.size() == 1 ? one : several);
    }

    private static Optional<String> days(Incoming incoming, Settings settings) {
        List<LocalDate> days = incoming.talks().stream()
                .flatMap(talk -> talk.start().stream())
                .map(start -> start.toLocalDate())
                .sorted()
                .toList();
        boolean outside = !days.isEmpty()
                && (settings.start()
                                .filter(first -> days.get(0).isBefore(first))
                                .isPresent()
                        || settings.end()
                                .filter(days.get(days.size() - 1)::isAfter)
                                .isPresent());
        return outside
                ? Optional.of("jbake.properties says that the conference is from "
                        + settings.start().map(LocalDate::toString).orElse("") + " to "
                        + settings.end().map(LocalDate::toString).orElse("")
                        + "; these sessions are from " + days.get(0) + " to " + days.get(days.size() - 1)
                        + ": set conference.start and conference.end")
                : Optional.empty();
    }

    /** Pages that begin the sections of what was imported. */
    private List<String> missing(Plan plan) {
        record Page(String folder, String id, String title) {}
        return Stream.of(
                        new Page("/sessions/", "programme", "Programme"),
                        new Page("/people/", "people", "People"),
                        new Page("/rooms/", "venue", "Venue"))
                .filter(page -> plan.files.keySet().stream().anyMatch(name -> name.contains(page.folder())))
                .filter(page -> !exists(page.id()))
                .map(page -> "a page is missing that begins its section: ./mvnw plenary:new -Dtype=page -Dname="
                        + page.id() + " -Dtitle=" + page.title())
                .toList();
    }

    private boolean exists(String page) {
        try (Stream<Path> languages = Files.list(root.resolve(Inventory.FOLDER))) {
            return languages.anyMatch(language -> Files.exists(language.resolve("pages/" + page + ".adoc")));
        } catch (IOException e) {
            return false;
        }
    }
}
