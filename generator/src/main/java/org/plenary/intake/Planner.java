package org.plenary.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Sheet;
import org.plenary.intake.Existing.Here;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
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
            remember(document, draft, facts, draft.marks());
        } else {
            Revision revision =
                    new Revision(settings, plan, memory.of(document), new Revision.There(draft, id, facts), here);
            Map<String, String> known = new LinkedHashMap<>(facts);
            memory.of(document)
                    .ifPresent(last -> last.facts().forEach((name, value) -> {
                        if (draft.leavesFact(name)) {
                            known.put(name, value);
                        }
                    }));
            remember(document, draft, known, revision.run());
        }
    }

    private void remember(
            String document, Draft draft, Map<String, String> facts, Map<String, Map<String, String>> words) {
        remembered.put(document, new Memory.Entry(tool, draft.key(), facts, words));
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
                        ? NewSheet.of(draft, name, text, facts)
                        : NewSheet.translation(draft, name, text, original.get());
                original = original.or(() -> Optional.of(sheet));
                plan.write(name, sheet.text());
                plan.tell(name, "new");
                plan.fresh++;
            }
        }
    }

    private void gone(List<Draft> drafts, Map<Draft, String> ids) {
        Set<String> folders = drafts.stream()
                .filter(draft -> !draft.mentioned())
                .map(draft -> draft.type().folder())
                .collect(Collectors.toSet());
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
}
