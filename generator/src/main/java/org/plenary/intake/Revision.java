package org.plenary.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Sheet;
import org.plenary.content.Wording;
import org.plenary.intake.Existing.Here;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.site.Schema;
import org.plenary.source.SourceFile;
import org.plenary.translation.Differences;

/** What becomes of a document that is here: facts follow the tool, words too unless somebody changed them here. */
final class Revision {

    /** What the tool says of it, as a file here would. */
    record There(Draft draft, String id, Map<String, String> facts) {}

    private final Settings settings;
    private final Plan plan;
    private final Draft draft;
    private final String id;
    private final Map<String, String> facts;
    private final Map<String, Here> here;
    private final Optional<Memory.Entry> last;
    private final Map<String, Map<String, String>> marks = new TreeMap<>();

    /**
     * @param plan takes what is to be written and told
     * @param last what the tool said when it was imported before
     * @param here by language, the original first
     */
    Revision(Settings settings, Plan plan, Optional<Memory.Entry> last, There there, Map<String, Here> here) {
        this.settings = settings;
        this.plan = plan;
        this.draft = there.draft();
        this.id = there.id();
        this.facts = there.facts();
        this.here = here;
        this.last = last;
        last.ifPresent(entry -> entry.words().forEach((tag, own) -> marks.put(tag, new TreeMap<>(own))));
    }

    /** The marks of the words to be remembered. */
    Map<String, Map<String, String>> run() {
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
        return marks;
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
            List<Attribute<?>> schema = Schema.of(draft.type());
            String mark = own.sheet().attributes().getOrDefault(Common.TRANSLATED_FROM.name(), "");
            Sheet changed = words(tag, own, own.sheet());
            boolean follows = mark.equals(before.mark(schema)) && isAsImported(tag, changed);
            write(name, own.sheet(), follows ? changed.set(Common.TRANSLATED_FROM.name(), now.mark(schema)) : changed);
        } else if (!marks.containsKey(tag)) {
            Draft.Text text = draft.in(tag).orElseThrow();
            plan.write(name, NewSheet.translation(draft, name, text, now).text());
            plan.tell(name, "new");
            plan.fresh++;
            marks.put(tag, draft.marks(tag));
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
        all.removeIf(draft::leavesFact);
        for (String name : all) {
            String there = facts.getOrDefault(name, "");
            String before = was.getOrDefault(name, "");
            String own = original.sheet().attributes().getOrDefault(name, "");
            boolean guessed = last.isEmpty() && name.equals("kind") && !own.isEmpty();
            if (same(there, own) || guessed) {
                continue;
            }
            boolean written = last.isEmpty() && !own.isEmpty();
            if (same(there, before) || written) {
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
            if (draft.leavesWords(part, there)) {
                continue;
            }
            boolean unedited = was.containsKey(part) ? Memory.mark(own).equals(was.get(part)) : own.isEmpty();
            boolean news = !Memory.mark(there).equals(was.getOrDefault(part, there.isEmpty() ? Memory.mark("") : ""));
            if (Memory.mark(own).equals(Memory.mark(there))) {
                was.put(part, Memory.mark(there));
            } else if (news && unedited) {
                changed = with(changed, part, there);
                was.put(part, Memory.mark(there));
                plan.tell(
                        file.source().name(),
                        part + (there.isEmpty() ? " removed, as there is none there any more" : " changed"));
            } else if (news) {
                conflict(file, part, own, there);
            }
        }
        return changed;
    }

    private void conflict(Here file, String part, String own, String there) {
        Wording ours = new Wording(List.of(new Wording.Part(part, own)));
        Wording theirs = new Wording(List.of(new Wording.Part(part, there)));
        List<String> differences = Differences.lines(ours, theirs, file.source().language());
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
