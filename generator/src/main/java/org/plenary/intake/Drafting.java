package org.plenary.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Wording;
import org.plenary.intake.Draft.Reference;
import org.plenary.intake.Draft.Text;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Hall;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Strand;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.source.Context;
import org.plenary.intake.source.Format;
import org.plenary.intake.words.Clean;
import org.plenary.intake.words.Link;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Says what another tool's programme is in our terms: facts of our names, words as AsciiDoc. What has no place here is told. */
final class Drafting {

    private static final int MOST_PEOPLE = 100;

    private final Incoming incoming;
    private final Settings settings;
    private final Language language;
    private final Context context;
    private final Set<String> remarks = new LinkedHashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Composer composer;

    /** @param language of words that don't say theirs */
    Drafting(
            Incoming incoming,
            Settings settings,
            Language language,
            Context context,
            String source,
            Problems problems) {
        this.incoming = incoming;
        this.settings = settings;
        this.language = language;
        this.context = context;
        this.composer = new Composer(incoming, source, remarks, problems);
        remarks.addAll(incoming.remarks());
    }

    List<Draft> drafts() {
        incoming.strands().forEach(this::add);
        int order = 1;
        for (Hall hall : incoming.halls()) {
            add(hall, order++);
        }
        incoming.people().forEach(this::add);
        incoming.talks().forEach(this::add);
        return drafts;
    }

    Set<String> remarks() {
        return remarks;
    }

    private void add(Strand strand) {
        Map<String, String> facts = new LinkedHashMap<>();
        fact(DocumentType.TRACK, "colour", strand.colour(), strand.where(), facts);
        Map<String, Text> words = new LinkedHashMap<>();
        for (Composer.Said said : composer.languages(settings, language, List.of(strand.name(), strand.text()))) {
            words.put(said.tag(), composer.text(said, strand.name(), Map.of(), List.of(strand.text()), List.of(), ""));
        }
        drafts.add(new Draft(DocumentType.TRACK, strand.where(), strand.key(), strand.id(), facts, Map.of(), words));
    }

    private void add(Hall hall, int order) {
        Map<String, String> facts = new LinkedHashMap<>();
        hall.capacity().ifPresent(seats -> facts.put("capacity", String.valueOf(seats)));
        facts.put("order", String.valueOf(order));
        Map<String, Text> words = new LinkedHashMap<>();
        for (Composer.Said said : composer.languages(settings, language, List.of(hall.name(), hall.text()))) {
            words.put(said.tag(), composer.text(said, hall.name(), Map.of(), List.of(hall.text()), List.of(), ""));
        }
        Set<String> unsaid =
                incoming.tool().equals(Format.TABLE) ? Set.of("order", "capacity", Wording.TEXT) : Set.of();
        drafts.add(new Draft(
                DocumentType.ROOM, hall.where(), hall.key(), hall.id(), facts, Map.of(), words, unsaid, false));
    }

    private void add(Somebody person) {
        checkId(person.where(), person.id());
        Map<String, String> facts = new LinkedHashMap<>();
        fact(DocumentType.PERSON, "country", person.country(), person.where(), facts);
        fact(DocumentType.PERSON, "sort-name", Clean.line(person.sortName()), person.where(), facts);
        List<String> links = person.links().stream()
                .map(Incoming.Reference::address)
                .flatMap(address -> web(address, person.where()).stream())
                .filter(address -> !address.contains(","))
                .distinct()
                .limit(MOST_PEOPLE)
                .toList();
        fact(DocumentType.PERSON, "links", String.join(", ", links), person.where(), facts);
        Map<String, Text> words = new LinkedHashMap<>();
        org.plenary.intake.incoming.Said name = org.plenary.intake.incoming.Said.of(person.name());
        for (Composer.Said said : composer.languages(settings, language, List.of(name, person.role(), person.text()))) {
            String role = Clean.line(said.of(person.role()));
            words.put(
                    said.tag(),
                    composer.text(
                            said, name, Map.of("role", role), List.of(person.text()), List.of(), person.picture()));
        }
        if (Link.web(person.picture()).isPresent()) {
            remarks.add("pictures are not fetched; their addresses stand as notes in the files");
        }
        drafts.add(new Draft(
                DocumentType.PERSON,
                person.where(),
                person.key(),
                person.id(),
                facts,
                Map.of(),
                words,
                person.unsaid(),
                person.mentioned()));
    }

    private void add(Talk talk) {
        checkId(talk.where(), talk.id());
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, Reference> references = new LinkedHashMap<>();
        facts.put("kind", kind(talk));
        level(talk).ifPresent(level -> facts.put("level", level));
        fact(DocumentType.SESSION, "state", talk.facts().getOrDefault("state", ""), talk.where(), facts);
        talk.start().ifPresent(start -> facts.put("start", start.toString()));
        talk.start()
                .flatMap(start -> talk.end().filter(start::isBefore))
                .ifPresent(end -> facts.put("end", end.toString()));
        if (talk.hall().filter(Hall.EVERY::equals).isPresent()) {
            facts.put("room", Session.ALL_ROOMS);
        } else {
            talk.hall().ifPresent(hall -> references.put("room", new Reference(DocumentType.ROOM, List.of(hall))));
        }
        talk.strand().ifPresent(strand -> references.put("track", new Reference(DocumentType.TRACK, List.of(strand))));
        if (talk.people().size() > MOST_PEOPLE) {
            remarks.add(talk.where() + ": more than " + MOST_PEOPLE + " people; the first of them are taken over");
        }
        references.put(
                "speakers",
                new Reference(
                        DocumentType.PERSON,
                        talk.people().stream().limit(MOST_PEOPLE).toList()));
        facts.put("languages", languages(talk));
        List<Incoming.Reference> others = links(talk, facts);
        facts.values().removeIf(String::isEmpty);
        drafts.add(new Draft(
                DocumentType.SESSION,
                talk.where(),
                talk.key(),
                talk.id(),
                facts,
                references,
                words(talk, others),
                talk.unsaid(),
                false));
    }

    /** Tells that a name for a file can't be one. */
    private void checkId(String where, String id) {
        if (!id.isEmpty() && !SourceFile.ID.matcher(id).matches()) {
            remarks.add(
                    where + ": '" + Clean.line(id)
                            + "' can't be the name of a file, so the title is taken; small letters a to z, digits and hyphens can");
        }
    }

    private Optional<String> level(Talk talk) {
        Optional<String> given = Optional.ofNullable(talk.facts().get("level"));
        Optional<String> level = given.flatMap(Kinds::level);
        if (given.isPresent() && level.isEmpty()) {
            remarks.add(talk.where() + ": this level has no name here, so it is not taken over: "
                    + Clean.line(given.get()));
        }
        return level;
    }

    private Map<String, Text> words(Talk talk, List<Incoming.Reference> others) {
        Map<String, Text> words = new LinkedHashMap<>();
        for (Composer.Said said : composer.languages(
                settings, language, List.of(talk.title(), talk.subtitle(), talk.summary(), talk.text()))) {
            boolean apart = incoming.plain()
                    || incoming.tool().equals(Format.TABLE)
                    || !said.of(talk.text()).isBlank();
            String description = apart ? composer.sentence(said.of(talk.summary())) : "";
            List<org.plenary.intake.incoming.Said> texts = description.isEmpty()
                    ? List.of(talk.subtitle(), talk.summary(), talk.text())
                    : List.of(talk.subtitle(), talk.text());
            words.put(
                    said.tag(),
                    composer.text(
                            said, talk.title(), Map.of(Common.DESCRIPTION.name(), description), texts, others, ""));
        }
        return words;
    }

    private String kind(Talk talk) {
        Optional<String> kind = Kinds.kind(talk.type());
        if (kind.isEmpty()) {
            remarks.add("this kind of session has no name here, so it is kind: session: " + Clean.line(talk.type()));
        }
        return kind.orElse("session");
    }

    private String languages(Talk talk) {
        Set<String> tags = new LinkedHashSet<>();
        for (String given : talk.languages()) {
            context.language(given)
                    .ifPresentOrElse(
                            tags::add,
                            () -> remarks.add(
                                    talk.where() + ": no language is known by this code: " + Clean.line(given)));
        }
        return String.join(", ", tags);
    }

    /** Takes those that are facts; the others go into the text. */
    private List<Incoming.Reference> links(Talk talk, Map<String, String> facts) {
        List<Incoming.Reference> others = new ArrayList<>();
        for (Incoming.Reference link : talk.links()) {
            Optional<String> address = link.kind().isEmpty() ? Optional.empty() : web(link.address(), talk.where());
            if (address.isPresent() && !facts.containsKey(link.kind())) {
                fact(DocumentType.SESSION, link.kind(), address.get(), talk.where(), facts);
            } else {
                others.add(link);
            }
        }
        return others;
    }

    private Optional<String> web(String address, String where) {
        Optional<String> web = Link.web(address);
        if (web.isEmpty() && !address.isBlank()) {
            remarks.add(where + ": no address of the web, so it is not taken over as a link: " + Clean.line(address));
        }
        return web;
    }

    /** Takes a fact that its attribute can hold. */
    private void fact(DocumentType type, String name, String value, String where, Map<String, String> facts) {
        String clean = Clean.line(value);
        if (clean.isEmpty()) {
            return;
        }
        Attribute<?> attribute = Schema.of(type).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> complaints = new ArrayList<>();
        boolean read = attribute
                .reader()
                .read(clean, (message, hint) -> complaints.add(message))
                .isPresent();
        if (read && complaints.isEmpty()) {
            facts.put(name, clean);
        } else {
            remarks.add(where + ": " + name + " is not taken over: " + String.join("; ", complaints));
        }
    }

    static boolean isWord(String part) {
        return !part.equals(Wording.TITLE) && !part.equals(Wording.TEXT);
    }
}
