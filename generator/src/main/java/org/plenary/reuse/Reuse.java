package org.plenary.reuse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plenary.publish.Form;
import org.plenary.publish.Output;
import org.plenary.source.Stamp;
import org.plenary.trace.Prints;
import org.plenary.trace.Reads;
import org.plenary.trace.Shelves;

/**
 * Makes outputs, or finds that the last bake into a folder made them as they should be: with the same code, templates and settings, from the same
 * plan and the same parts of the site, and nobody has touched the file since. Safe for many threads.
 *
 * <pre>{@code
 * Reuse reuse = Reuse.of(folder, circumstances, site.shelves());
 * List<Output> made = Workers.each(outputs, reuse::make);
 * new Publisher(folder).publish(made);
 * reuse.note();
 * }</pre>
 */
public final class Reuse {

    private record Made(long plan, Set<String> parts) {}

    private final Path folder;
    private final Path file;
    private final String circumstances;
    private final Shelves shelves;
    private final Prints prints = new Prints();
    private final Ledger last;
    private final Set<String> changed;
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, Ledger.Line> kept = new ConcurrentHashMap<>();

    private Reuse(Path folder, Path file, String circumstances, Shelves shelves, Ledger last) {
        this.folder = folder;
        this.file = file;
        this.circumstances = circumstances;
        this.shelves = shelves;
        this.last = last;
        this.changed = changed();
    }

    /**
     * Looks at what the last bake noted.
     *
     * @param folder that is published to; the note stands beside it, as {@code site.made} beside {@code site}
     * @param circumstances all that decides what becomes of a site; when they are empty, nothing is kept
     */
    public static Reuse of(Path folder, Optional<String> circumstances, Shelves shelves) {
        Path file = folder.resolveSibling(folder.getFileName() + ".made");
        Ledger last = Optional.of(Ledger.read(file))
                .filter(ledger -> circumstances.equals(Optional.of(ledger.circumstances())))
                .orElse(Ledger.NONE);
        return new Reuse(folder, file, circumstances.orElse(""), shelves, last);
    }

    private Set<String> changed() {
        Set<String> found = new HashSet<>();
        last.prints().forEach((part, print) -> {
            if (!shelves.print(part, prints).equals(OptionalLong.of(print))) {
                found.add(part);
            }
        });
        return found;
    }

    /** The output with its content, or the news that it stands there already. */
    public Output make(Output output) throws IOException {
        if (output.plan().isEmpty()) {
            return output;
        }
        long plan = prints.of(output.plan().get());
        Optional<Ledger.Line> line = Optional.ofNullable(last.lines().get(output.path()))
                .filter(before -> before.plan() == plan)
                .filter(before -> before.parts().stream().noneMatch(changed::contains))
                .filter(before -> stamp(output.path()).equals(OptionalLong.of(before.stamp())));
        if (line.isPresent()) {
            kept.put(output.path(), line.get());
            return Output.kept(output.path());
        }
        Reads.Traced<byte[]> bytes = Reads.during(output::bytes);
        made.put(output.path(), new Made(plan, bytes.parts()));
        return new Output(output.path(), bytes.value());
    }

    /** Notes for the next bake what this one made, once it is published. */
    public void note() throws IOException {
        if (circumstances.isEmpty()) {
            return;
        }
        Map<String, Long> read = new HashMap<>();
        Map<String, Ledger.Line> lines = new HashMap<>(kept);
        made.forEach((path, from) -> {
            if (from.parts().stream().allMatch(part -> note(part, read))) {
                stamp(path)
                        .ifPresent(stamp ->
                                lines.put(path, new Ledger.Line(from.plan(), stamp, List.copyOf(from.parts()))));
            }
        });
        kept.values().forEach(line -> line.parts().forEach(part -> note(part, read)));
        new Ledger(circumstances, read, lines).write(file);
    }

    /** Of the file and of its other forms, which are made anew with it. */
    private OptionalLong stamp(String path) {
        Path file = folder.resolve(path);
        return Stamp.of(file).isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(prints.of(Stream.concat(Stream.of(""), Form.ENDINGS.stream())
                        .map(form -> said(file.resolveSibling(file.getFileName() + form)))
                        .toList()));
    }

    private static String said(Path file) {
        return Stamp.of(file)
                .map(stamp -> stamp.bytes() + " " + stamp.modified().to(TimeUnit.NANOSECONDS) + " "
                        + stamp.key().map(Object::toString).orElse(""))
                .orElse("");
    }

    private boolean note(String part, Map<String, Long> read) {
        if (!read.containsKey(part)) {
            shelves.print(part, prints).ifPresent(print -> read.put(part, print));
        }
        return read.containsKey(part);
    }
}
