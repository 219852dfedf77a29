package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Bake;
import org.plenary.attacks.Snapshot;
import org.plenary.history.Git;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;

/**
 * Whatever is edited in whatever order, a bake that keeps what an earlier one made gives the same bytes as one that keeps nothing. The site is
 * the showcase, with a history; with more than one edit it has its cards, too, which take longest.
 */
class RebakedIT {

    private static final int EDITS = Integer.getInteger("edits", 1);
    private static final long SEED = Long.getLong("edits.seed", 20_261_122);
    private static final Pattern FACT = Pattern.compile(
            "(?m)^:(room|track|kind|state|speakers|moderators|organisers|languages|interpretation|level|order|category|"
                    + "organisation|venue|colour|date|parent|country|capacity|featured|in-navigation):(.*)$");
    private static final Pattern WORD =
            Pattern.compile("(?m)^:(role|short-title|description|slug|image-alt|dateline):(.*)$");
    private static final Pattern TIME = Pattern.compile("(?m)^:(start|end): (\\d{4}-\\d\\d-\\d\\dT)(\\d\\d)(.*)$");

    private final Random chance = new Random(SEED);

    @TempDir
    Path folder;

    private int edits;

    @Test
    void anyEditsLeadToTheBytesOfABakeFromNothing() throws IOException {
        Path root = SiteFolder.layOut(SiteFolder.PROJECT.resolve("showcase"), folder);
        Git git = Git.init(root).at(Instant.parse("2027-10-12T10:00:00Z").getEpochSecond());
        settle(root);
        git.commit();
        Path kept = folder.resolve("kept");
        assertThat(bake(root, kept)).as("the showcase itself").isTrue();
        List<String> baked = new ArrayList<>();
        while (baked.size() < EDITS) {
            edits++;
            Map<Path, String> before = texts(root);
            String what = edit(root, kept);
            if (chance.nextInt(3) == 0) {
                git.commit();
            }
            if (!bake(root, kept)) {
                restore(root, before);
                continue;
            }
            baked.add(what);
            Path clean = folder.resolve("clean-" + edits);
            assertThat(bake(root, clean)).isTrue();
            assertThat(Snapshot.of(kept))
                    .as("seed " + SEED + ", edit " + edits + ": " + what)
                    .isEqualTo(Snapshot.of(clean));
            remove(clean);
        }
    }

    /** The theme is in the site's own folder, so that it can be edited, too. */
    private static void settle(Path root) throws IOException {
        String cards = "\nsite.cards=" + (EDITS > 1 ? "yes" : "no") + "\n";
        change(root.resolve("jbake.properties"), text -> text.replace("=../", "=") + cards);
        Files.writeString(root.resolve(".gitignore"), ".cache/\n");
    }

    private static boolean bake(Path root, Path output) throws IOException {
        Problems problems = new Problems();
        return new Bake(root, output, Map.of(), Clock.systemUTC(), new FreemarkerTheme(), problems)
                .run()
                .isPresent();
    }

    private String edit(Path root, Path output) throws IOException {
        Path text = any(texts(root).keySet().stream().toList());
        String name = root.relativize(text).toString();
        switch (chance.nextInt(14)) {
            case 0 -> change(text, old -> old + "\nMore words, " + edits + ".\n");
            case 1 -> change(text, old -> old.replaceFirst("= .*", "= Title " + edits));
            case 2 -> change(text, old -> other(WORD, old, root));
            case 3, 4, 5 -> change(session(root), old -> other(FACT, old, root));
            case 6 -> change(text, old -> other(FACT, old, root));
            case 7, 8 -> change(session(root), this::atAnotherHour);
            case 9 -> Files.delete(text);
            case 10 ->
                Files.writeString(
                        root.resolve("content/en/news/extra-" + edits + ".adoc"),
                        "= Extra " + edits + "\n:date: 2027-10-1" + chance.nextInt(9) + "\n\nWords.\n");
            case 11 -> change(any(files(root.resolve("templates"), ".ftlh")), old -> old + "<#-- " + edits + " -->\n");
            case 12 ->
                change(
                        root.resolve("templates/i18n/messages_nl.properties"),
                        old -> old.replaceFirst("(?m)^home.news=.*", "home.news=Nieuws " + edits));
            default -> {
                Path page = any(files(output, ".html"));
                Files.writeString(page, "somebody else's " + edits);
                return "wrote over " + output.relativize(page);
            }
        }
        return "edited about " + name;
    }

    /** The value of an attribute that has it becomes one that another file has. */
    private String other(Pattern attributes, String text, Path root) {
        List<MatchResult> found = attributes.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text + "\nWords, " + edits + ".\n";
        }
        MatchResult chosen = found.get(chance.nextInt(found.size()));
        List<String> values = values(root, chosen.group(1));
        return text.replace(chosen.group(), ":" + chosen.group(1) + ":" + values.get(chance.nextInt(values.size())));
    }

    private static List<String> values(Path root, String attribute) {
        Pattern pattern = Pattern.compile("(?m)^:" + attribute + ":(.*)$");
        try {
            return texts(root).values().stream()
                    .flatMap(text -> pattern.matcher(text).results().map(result -> result.group(1)))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String atAnotherHour(String text) {
        int hours = chance.nextInt(3) - 1;
        return TIME.matcher(text)
                .replaceAll(time -> ":" + time.group(1) + ": " + time.group(2)
                        + "%02d".formatted(Math.floorMod(Integer.parseInt(time.group(3)) + hours, 24)) + time.group(4));
    }

    private Path session(Path root) throws IOException {
        return any(files(root.resolve("content/en/sessions"), ".adoc"));
    }

    private Path any(List<Path> files) {
        return files.get(chance.nextInt(files.size()));
    }

    private static Map<Path, String> texts(Path root) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path file : files(root.resolve("content"), ".adoc")) {
            texts.put(file, Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void restore(Path root, Map<Path, String> before) throws IOException {
        for (Path file : files(root.resolve("content"), ".adoc")) {
            if (!before.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, String> text : before.entrySet()) {
            Files.writeString(text.getKey(), text.getValue());
        }
    }

    private static void change(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }
}
