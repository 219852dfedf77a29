package org.plenary.intake.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Reference;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.incoming.Said;
import org.plenary.problem.Code;
import org.plenary.problem.Place;

/** Reads the JSON of Sessionize's API: the view {@code All}, or {@code Sessions}, which is a list of groups. */
final class Sessionize {

    private static final Set<String> ACCEPTED = Set.of("", "accepted", "accept_queue", "nominated");
    private static final Pattern TRACK = Pattern.compile("(?i).*\\btracks?\\b.*");
    private static final Pattern FORM = Pattern.compile("(?i).*\\b(?:format|type)\\b.*");
    private static final Pattern LEVEL = Pattern.compile("(?i).*\\blevel\\b.*");
    private static final Pattern LANGUAGE = Pattern.compile("(?i).*\\blanguage\\b.*");

    /** An answer that speakers chose, and what was asked. */
    private record Choice(String category, String answer) {}

    private final Format.Found found;
    private final Context context;
    private final Map<String, Choice> choices = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Gathered gathered = new Gathered();

    Sessionize(Format.Found found, Context context) {
        this.found = found;
        this.context = context;
    }

    Optional<Incoming> read(JsonNode root) {
        List<JsonNode> all = root.isArray() ? JsonTree.items(root).toList() : List.of(root);
        if (all.isEmpty()
                || all.stream().noneMatch(part -> part.path("sessions").isArray())) {
            context.problems()
                    .add(
                            Place.of(found.name()),
                            Code.BAD_VALUE,
                            "this is neither a schedule nor a programme of Sessionize: there are no /sessions in it",
                            "take the API's view All of Sessionize, or schedule.json of pretalx and frab");
            return Optional.empty();
        }
        for (JsonNode part : all) {
            JsonTree.items(part.path("rooms"))
                    .forEach(room -> hall(JsonTree.text(room, "id"), JsonTree.text(room, "name")));
            JsonTree.items(part.path("categories")).forEach(this::category);
            JsonTree.items(part.path("speakers")).forEach(this::person);
            int index = 0;
            for (JsonNode session : part.path("sessions")) {
                session(session, "/sessions/" + index++);
            }
        }
        // Whoever speaks in no session that was accepted isn't a speaker; that they asked is nobody's business.
        gathered.talks().forEach(talk -> refused.removeAll(talk.people()));
        gathered.leaveOut(refused);
        return Optional.of(gathered.by("Sessionize", false));
    }

    private void hall(String id, String name) {
        if (!name.isBlank()) {
            gathered.hall(id.isEmpty() ? name : id, name);
        }
    }

    private void category(JsonNode category) {
        JsonTree.items(category.path("items"))
                .forEach(item -> choices.put(
                        JsonTree.text(item, "id"),
                        new Choice(JsonTree.text(category, "title"), JsonTree.text(item, "name"))));
    }

    private Optional<String> person(JsonNode person) {
        String name = JsonTree.text(person, "fullName", "name");
        String whole = name.isBlank()
                ? (JsonTree.text(person, "firstName") + " " + JsonTree.text(person, "lastName")).strip()
                : name;
        String id = JsonTree.text(person, "id");
        String key = id.isEmpty() ? whole : id;
        String last = JsonTree.text(person, "lastName");
        String first = JsonTree.text(person, "firstName");
        if (whole.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(gathered.person(new Somebody(
                "speaker " + whole,
                key,
                "",
                whole,
                Said.of(JsonTree.text(person, "tagLine")),
                Said.of(JsonTree.text(person, "bio")),
                "",
                last.isBlank() || first.isBlank() ? "" : last + ", " + first,
                JsonTree.text(person, "profilePicture"),
                JsonTree.items(person.path("links"))
                        .map(link -> new Reference("", JsonTree.text(link, "title"), JsonTree.text(link, "url")))
                        .filter(link -> !link.address().isBlank())
                        .toList(),
                Set.of(),
                false)));
    }

    private void session(JsonNode session, String where) {
        String status = JsonTree.text(session, "status").toLowerCase(Locale.ROOT);
        String title = JsonTree.text(session, "title");
        if (!ACCEPTED.contains(status)) {
            gathered.remark("left out, because it is not accepted: " + title);
            JsonTree.items(session.path("speakers"))
                    .map(speaker -> speaker.isObject() ? JsonTree.text(speaker, "id") : speaker.asText())
                    .forEach(refused::add);
            return;
        }
        if (!session.path("questionAnswers").isEmpty()) {
            gathered.remark("answers to questions of your own are not taken over");
        }
        List<Choice> chosen = chosen(session);
        Optional<String> track = answer(chosen, TRACK).flatMap(gathered::strand);
        hall(JsonTree.text(session, "roomId"), JsonTree.text(session, "room"));
        String room = JsonTree.text(session, "roomId", "room");
        Map<String, String> facts = new LinkedHashMap<>();
        answer(chosen, LEVEL).ifPresent(level -> facts.put("level", level));
        gathered.talk(new Talk(
                where,
                JsonTree.text(session, "id").isEmpty() ? title : JsonTree.text(session, "id"),
                "",
                JsonTree.said(session.path("title")),
                Said.NOTHING,
                Said.NOTHING,
                JsonTree.said(session.path("description")),
                time(session, "startsAt"),
                time(session, "endsAt"),
                session.path("isServiceSession").asBoolean()
                                && session.path("isPlenumSession").asBoolean()
                        ? Optional.of(Incoming.Hall.EVERY)
                        : Optional.of(room).filter(gathered::hasHall),
                track,
                session.path("isServiceSession").asBoolean()
                        ? "break"
                        : answer(chosen, FORM)
                                .orElse(session.path("isPlenumSession").asBoolean() ? "plenary" : ""),
                answer(chosen, LANGUAGE).stream()
                        .flatMap(name -> tag(name).stream())
                        .toList(),
                speakers(session),
                links(session),
                facts,
                Set.of()));
    }

    private List<Choice> chosen(JsonNode session) {
        Stream<Choice> ofAll = JsonTree.texts(session.path("categoryItems")).stream()
                .flatMap(id -> Optional.ofNullable(choices.get(id)).stream());
        Stream<Choice> ofGroups = JsonTree.items(session.path("categories"))
                .flatMap(category -> JsonTree.items(category.path("categoryItems"))
                        .map(item ->
                                new Choice(JsonTree.text(category, "name", "title"), JsonTree.text(item, "name"))));
        List<Choice> chosen = Stream.concat(ofAll, ofGroups).toList();
        chosen.stream()
                .map(Choice::category)
                .filter(category -> Stream.of(TRACK, FORM, LEVEL, LANGUAGE)
                        .noneMatch(known -> known.matcher(category).matches()))
                .forEach(category -> gathered.remark(
                        "this category has no place here, so its answers are not taken over: " + category));
        return chosen;
    }

    private static Optional<String> answer(List<Choice> chosen, Pattern category) {
        return chosen.stream()
                .filter(choice -> category.matcher(choice.category()).matches())
                .map(Choice::answer)
                .filter(answer -> !answer.isBlank())
                .findFirst();
    }

    private Optional<java.time.LocalDateTime> time(JsonNode session, String field) {
        return Moment.of(JsonTree.text(session, field), context.zone())
                .map(moment -> Moment.here(moment, context.zone()));
    }

    private List<String> speakers(JsonNode session) {
        return JsonTree.items(session.path("speakers"))
                .flatMap(speaker -> speaker.isObject()
                        ? person(speaker).stream()
                        : Stream.of(speaker.asText()).filter(gathered::hasPerson))
                .distinct()
                .toList();
    }

    private static List<Reference> links(JsonNode session) {
        return Stream.of(
                        new Reference("stream", "", JsonTree.text(session, "liveUrl")),
                        new Reference("recording", "", JsonTree.text(session, "recordingUrl")))
                .filter(link -> !link.address().isBlank())
                .toList();
    }

    private static Optional<String> tag(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> tag.equalsIgnoreCase(name)
                        || Locale.forLanguageTag(tag)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(name))
                .findFirst();
    }
}
