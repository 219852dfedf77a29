package org.plenary.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Common;
import org.plenary.content.Sheet;
import org.plenary.content.Wording;
import org.plenary.intake.Existing.Here;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.site.Schema;
import org.plenary.source.SourceFile;

/** Decides what is to be written: compares what the tool says with what it said last and with what is here. Writes nothing. */
final class Planner {

    private static final List<String> FIRST =
            List.of("kind", "state", "start", "end", "venue", "room", "track", "level", "speakers", "languages");

    private final Settings settings;
    private final Memory memory;
    private final Existing existing;
    private final String tool;
    private final Names names;
    private final Map<String, Memory.Entry> remembered;
    private final Plan plan = new Plan();

    Planner(Settings settings, Memory memory, Existing existing, String tool, Names names) {
        this.settings = settings;
        this.memory = memory;
        this.existing = existing;
        this.tool = tool;
        this.names = names;
        this.remembered = new TreeMap<>(memory.entries());
    }

    Plan plan(List<Draft> drafts) {
        Map<Draft, String> ids = names.of(drafts);
        Set<String> left = new LinkedHashSet<>();
        ids.forEach((draft, id) -> {
            String document = SourceFile.key(draft.type(), id);
            if (memory.of(document).isPresent() && existing.of(document).isEmpty()) {
                left.add(document);
            }
        });
        ids.forEach((draft, id) -> plan(draft, id, left));
        gone(drafts, ids);
        plan.memory = new Memory(remembered).text();
        return plan;
    }

    private void plan(Draft draft, String id, Set<String> left) {
        String document = SourceFile.key(draft.type(), id);
        Map<String, String> facts = facts(draft, id, left);
        Map<String, Here> here = existing.of(document);
        if (left.contains(document)) {
            plan.tell(SourceFile.name(settings.firstLanguage(), draft.type(), id), "was deleted here, and stays so");
        } else if (here.isEmpty()) {
            begin(draft, id, facts);
            remember(document, draft, facts, marks(draft));
        } else {
            new Revision(draft, id, facts, here).run();
        }
    }

    private void remember(
            String document, Draft draft, Map<String, String> facts, Map<String, Map<String, String>> words) {
        remembered.put(document, new Memory.Entry(tool, draft.key(), facts, words));
    }

    private static Map<String, Map<String, String>> marks(Draft draft) {
        Map<String, Map<String, String>> marks = new TreeMap<>();
        draft.words().keySet().forEach(tag -> marks.putAll(marks(draft, tag)));
        return marks;
    }

    private static Map<String, Map<String, String>> marks(Draft draft, String tag) {
        Map<String, String> own = new TreeMap<>();
        draft.in(tag).orElseThrow().parts().forEach((part, words) -> own.put(part, Memory.mark(words)));
        return Map.of(tag, own);
    }

    /** The facts in the order of our guide, with the names of files in the place of keys. */
    private Map<String, String> facts(Draft draft, String id, Set<String> left) {
        Map<String, String> all = unordered(draft, id, left);
        Map<String, String> facts = new LinkedHashMap<>();
        Stream.concat(FIRST.stream(), all.keySet().stream())
                .filter(all::containsKey)
                .forEach(name -> facts.put(name, all.getOrDefault(name, "")));
        return facts;
    }

    private Map<String, String> unordered(Draft draft, String id, Set<String> left) {
        Map<String, String> facts = new LinkedHashMap<>(draft.facts());
        draft.references().forEach((name, reference) -> {
            String value = reference.keys().stream()
                    .flatMap(key -> names.id(reference.target(), key).stream())
                    .filter(other -> !left.contains(SourceFile.key(reference.target(), other)))
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!value.isEmpty()) {
                facts.put(name, value);
            }
        });
        if (draft.type() == org.plenary.source.DocumentType.ROOM) {
            settings.venue()
                    .filter(venue ->
                            !venue.equals(id) && !existing.of("rooms/" + venue).isEmpty())
                    .ifPresent(venue -> facts.put("venue", venue));
        }
        return facts;
    }

    /** Files that nobody had: that with the facts, and translations that say the same. */
    private void begin(Draft draft, String id, Map<String, String> facts) {
        Optional<Sheet> original = Optional.empty();
        for (Language language : settings.languages()) {
            Draft.Text text = draft.words().get(language.tag());
            if (text != null) {
                String name = SourceFile.name(language, draft.type(), id);
                Sheet sheet = original.isEmpty()
                        ? fresh(draft, name, text, facts)
                        : translation(draft, name, text, original.get());
                original = original.or(() -> Optional.of(sheet));
                plan.write(name, sheet.text());
                plan.tell(name, "new");
                plan.fresh++;
            }
        }
    }

    private Sheet translation(Draft draft, String name, Draft.Text text, Sheet original) {
        return fresh(draft, name, text, Map.of())
                .set(Common.TRANSLATED_FROM.name(), original.mark(Schema.of(draft.type())));
    }

    private static Sheet fresh(Draft draft, String name, Draft.Text text, Map<String, String> facts) {
        List<String> lines = new ArrayList<>(List.of("= " + text.parts().get(Wording.TITLE)));
        text.parts().forEach((part, words) -> {
            if (Drafting.isWord(part)) {
                lines.add(":" + part + ": " + words);
            }
        });
        facts.forEach((fact, value) -> lines.add(":" + fact + ": " + value));
        String body = text.parts().getOrDefault(Wording.TEXT, "");
        String whole = String.join("\n", lines) + "\n" + (body.isEmpty() ? "" : "\n" + body + "\n");
        Problems problems = new Problems();
        return Sheet.of(SourceFile.named(name).orElseThrow(), whole, problems)
                .orElseThrow(() -> new IllegalStateException("a new file has a fault: " + problems.text()));
    }

    private void gone(List<Draft> drafts, Map<Draft, String> ids) {
        Set<String> folders =
                drafts.stream().map(draft -> draft.type().folder()).collect(Collectors.toSet());
        Set<String> there = ids.entrySet().stream()
                .map(entry -> SourceFile.key(entry.getKey().type(), entry.getValue()))
                .collect(Collectors.toSet());
        memory.entries().forEach((document, entry) -> {
            boolean gone = entry.tool().equals(tool)
                    && !there.contains(document)
                    && folders.contains(document.replaceFirst("/.*", ""));
            if (gone) {
                existing.of(document).values().stream()
                        .findFirst()
                        .ifPresentOrElse(here -> plan.gone(here.source().name()), () -> remembered.remove(document));
            }
        });
    }

    /** What becomes of a document that is here. */
    private final class Revision {

        private final Draft draft;
        private final String id;
        private final String document;
        private final Map<String, String> facts;
        private final Map<String, Here> here;
        private final Optional<Memory.Entry> last;
        private final Map<String, Map<String, String>> marks = new TreeMap<>();

        Revision(Draft draft, String id, Map<String, String> facts, Map<String, Here> here) {
            this.draft = draft;
            this.id = id;
            this.document = SourceFile.key(draft.type(), id);
            this.facts = facts;
            this.here = here;
            this.last = memory.of(document);
            last.ifPresent(entry -> entry.words().forEach((tag, own) -> marks.put(tag, new TreeMap<>(own))));
        }

        void run() {
            Here original = here.values().iterator().next();
            String originalTag = original.source().language().tag();
            if (last.isEmpty()) {
                plan.tell(original.source().name(), "was here already, and is taken for the same");
            }
            Sheet before = original.sheet();
            Sheet now = words(originalTag, original, facts(original));
            for (Language language : settings.languages()) {
                String tag = language.tag();
                if (!tag.equals(originalTag) && draft.words().containsKey(tag)) {
                    translation(language, before, now);
                }
            }
            write(original.source().name(), before, now);
            remember(document, draft, facts, marks);
        }

        private void write(String name, Sheet before, Sheet now) {
            if (!before.text().equals(now.text())) {
                plan.write(name, now.text());
                plan.changed++;
            }
        }

        private void translation(Language language, Sheet before, Sheet now) {
            String tag = language.tag();
            String name = SourceFile.name(language, draft.type(), id);
            Here own = here.get(tag);
            if (own != null) {
                List<org.plenary.content.Attribute<?>> schema = Schema.of(draft.type());
                String mark = own.sheet().attributes().getOrDefault(Common.TRANSLATED_FROM.name(), "");
                Sheet changed = words(tag, own, own.sheet());
                boolean follows = mark.equals(before.mark(schema)) && isAsImported(tag, changed);
                write(
                        name,
                        own.sheet(),
                        follows ? changed.set(Common.TRANSLATED_FROM.name(), now.mark(schema)) : changed);
            } else if (!marks.containsKey(tag)) {
                Draft.Text text = draft.in(tag).orElseThrow();
                plan.write(
                        name, Planner.this.translation(draft, name, text, now).text());
                plan.tell(name, "new");
                plan.fresh++;
                marks.putAll(Planner.marks(draft, tag));
            }
        }

        /** Whether a file says what the tool says, so that both its words and the original's come from there. */
        private boolean isAsImported(String tag, Sheet sheet) {
            return draft.in(tag).orElseThrow().parts().entrySet().stream()
                    .allMatch(part -> part(sheet, part.getKey()).equals(part.getValue()));
        }

        private Sheet facts(Here original) {
            Sheet sheet = original.sheet();
            Map<String, String> was = last.map(Memory.Entry::facts).orElse(Map.of());
            Set<String> all = new LinkedHashSet<>(facts.keySet());
            all.addAll(was.keySet());
            for (String name : all) {
                String there = facts.getOrDefault(name, "");
                String before = was.getOrDefault(name, "");
                String own = original.sheet().attributes().getOrDefault(name, "");
                boolean adopted = last.isEmpty() && name.equals("kind") && !own.isEmpty();
                if (same(there, own) || adopted) {
                    continue;
                }
                if (same(there, before)) {
                    plan.leave(
                            original.source().name(),
                            name + " is " + said(own) + " here and " + said(there) + " there: left as it is");
                } else {
                    plan.tell(original.source().name(), name + " changed: " + said(own) + " -> " + said(there));
                    sheet = there.isEmpty() ? sheet.remove(name) : sheet.set(name, there);
                }
            }
            return sheet;
        }

        /** The sheet with words as they are there now, except those that somebody changed here. */
        private Sheet words(String tag, Here file, Sheet sheet) {
            Draft.Text text = draft.words().get(tag);
            if (text == null) {
                return sheet;
            }
            Sheet changed = sheet;
            Map<String, String> was = marks.computeIfAbsent(tag, key -> new TreeMap<>());
            Set<String> all = new LinkedHashSet<>(text.parts().keySet());
            all.addAll(was.keySet());
            for (String part : all) {
                String there = text.parts().getOrDefault(part, "");
                String own = part(file.sheet(), part);
                boolean unedited = was.containsKey(part) ? Memory.mark(own).equals(was.get(part)) : own.isEmpty();
                boolean news =
                        !Memory.mark(there).equals(was.getOrDefault(part, there.isEmpty() ? Memory.mark("") : ""));
                if (Memory.mark(own).equals(Memory.mark(there))) {
                    was.put(part, Memory.mark(there));
                } else if (news && unedited) {
                    changed = with(changed, part, there);
                    was.put(part, Memory.mark(there));
                    plan.tell(file.source().name(), part + " changed");
                } else if (news) {
                    conflict(file, part, own, there);
                }
            }
            return changed;
        }

        private void conflict(Here file, String part, String own, String there) {
            Wording ours = new Wording(List.of(new Wording.Part(part, own)));
            Wording theirs = new Wording(List.of(new Wording.Part(part, there)));
            List<String> differences = org.plenary.translation.Differences.lines(
                    ours, theirs, file.source().language());
            plan.leave(
                    file.source().name(),
                    "words changed there, left alone here: "
                            + (differences.isEmpty() ? part : String.join("; ", differences)));
        }

        private static String part(Sheet sheet, String part) {
            return switch (part) {
                case Wording.TITLE -> sheet.title();
                case Wording.TEXT -> sheet.body();
                default -> sheet.attributes().getOrDefault(part, "");
            };
        }

        private static Sheet with(Sheet sheet, String part, String words) {
            return switch (part) {
                case Wording.TITLE -> sheet.withTitle(words);
                case Wording.TEXT -> sheet.withBody(words);
                default -> words.isEmpty() ? sheet.remove(part) : sheet.set(part, words);
            };
        }

        private static boolean same(String one, String other) {
            return one.equals(other) || items(one).equals(items(other));
        }

        private static List<String> items(String list) {
            return Stream.of(list.split(",")).map(String::strip).toList();
        }

        private static String said(String value) {
            return value.isEmpty() ? "nothing" : value;
        }
    }
}
