package org.plenary.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.content.Wording;
import org.plenary.language.Bundles;
import org.plenary.language.Slug;
import org.plenary.programme.Session;
import org.plenary.programme.SessionKind;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Finds the file of each draft: the one it became before, one that says the same, or a new one of a name that nothing else has. */
final class Names {

    private final Memory memory;
    private final Existing existing;
    private final String tool;
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Set<String>> byTitle = new HashMap<>();
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    Names(Memory memory, Existing existing, String tool, Bundles bundles) {
        this.memory = memory;
        this.existing = existing;
        this.tool = tool;
        reserved.add(Session.ALL_ROOMS);
        bundles.byLanguage()
                .values()
                .forEach(messages -> messages.patterns().forEach((key, word) -> {
                    if (key.startsWith("address.")) {
                        reserved.add(word);
                        Stream.of(SessionKind.values()).forEach(kind -> reserved.add(word + "-" + Values.key(kind)));
                    }
                }));
        taken.addAll(existing.byDocument().keySet());
        taken.addAll(memory.entries().keySet());
        memory.entries().keySet().stream()
                .filter(this::isOfTool)
                .forEach(document -> existing.titles(document)
                        .forEach(title -> byTitle.computeIfAbsent(
                                        document.substring(0, document.indexOf('/') + 1) + title,
                                        key -> new HashSet<>())
                                .add(document)));
    }

    /** The id of each draft, by its document type's folder and its key. */
    Map<Draft, String> of(List<Draft> drafts) {
        Map<Draft, String> named = new LinkedHashMap<>();
        Set<String> claimed = new HashSet<>();
        for (Draft draft : drafts) {
            String folder = draft.type().folder();
            memory.find(folder, tool, draft.key())
                    .filter(claimed::add)
                    .ifPresent(document -> named.put(draft, document.substring(folder.length() + 1)));
        }
        for (Draft draft : drafts) {
            if (!named.containsKey(draft)) {
                identified(draft)
                        .filter(claimed::add)
                        .ifPresent(document -> named.put(
                                draft, document.substring(draft.type().folder().length() + 1)));
            }
        }
        for (Draft draft : drafts) {
            if (!named.containsKey(draft)) {
                String id = same(draft, claimed).orElseGet(() -> fresh(draft));
                claimed.add(SourceFile.key(draft.type(), id));
                taken.add(SourceFile.key(draft.type(), id));
                named.put(draft, id);
            }
        }
        named.forEach((draft, id) -> ids.computeIfAbsent(draft.type().folder(), folder -> new HashMap<>())
                .putIfAbsent(draft.key(), id));
        return named;
    }

    Optional<String> id(DocumentType type, String key) {
        return Optional.ofNullable(ids.getOrDefault(type.folder(), Map.of()).get(key));
    }

    /** What came from the tool before under the id that this has; or, of what was only named, under its title. */
    private Optional<String> identified(Draft draft) {
        if (draft.mentioned()) {
            List<String> titled = titles(draft)
                    .flatMap(title -> byTitle.getOrDefault(draft.type().folder() + "/" + title, Set.of()).stream())
                    .distinct()
                    .toList();
            return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
        }
        return Optional.of(draft.id())
                .filter(id -> SourceFile.ID.matcher(id).matches())
                .map(id -> SourceFile.key(draft.type(), id))
                .filter(this::isOfTool);
    }

    private boolean isOfTool(String document) {
        return memory.of(document).filter(entry -> entry.tool().equals(tool)).isPresent();
    }

    private static Stream<String> titles(Draft draft) {
        return draft.words().values().stream()
                .map(text -> Existing.folded(text.parts().getOrDefault(Wording.TITLE, "")));
    }

    /** A text of the same name and title that is nothing else's: somebody wrote it before, or the tool calls it otherwise now. */
    private Optional<String> same(Draft draft, Set<String> claimed) {
        String id = wanted(draft);
        String document = SourceFile.key(draft.type(), id);
        boolean titled = titles(draft).anyMatch(existing.titles(document)::contains);
        return Optional.of(id).filter(own -> titled && !claimed.contains(document));
    }

    private static String wanted(Draft draft) {
        if (SourceFile.ID.matcher(draft.id()).matches()) {
            return draft.id();
        }
        String title = draft.words().values().stream()
                .findFirst()
                .map(text -> text.parts().getOrDefault(Wording.TITLE, ""))
                .orElse("");
        String slug = Slug.of(title);
        String noun = draft.type().noun().replace(' ', '-');
        return SourceFile.ID.matcher(slug).matches() ? slug : slug.isEmpty() ? noun : noun + "-" + slug;
    }

    private String fresh(Draft draft) {
        String wanted = wanted(draft);
        String id = wanted;
        for (int number = 2; !isFree(draft.type(), id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** Sessions and tracks share addresses. */
    private boolean isFree(DocumentType type, String id) {
        Stream<DocumentType> neighbours = type == DocumentType.SESSION || type == DocumentType.TRACK
                ? Stream.of(DocumentType.SESSION, DocumentType.TRACK)
                : Stream.of(type);
        boolean day = id.matches("\\d{4}-\\d{2}-\\d{2}");
        return !day && !reserved.contains(id) && neighbours.noneMatch(one -> taken.contains(SourceFile.key(one, id)));
    }
}
