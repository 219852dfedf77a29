package org.plenary.intake.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plenary.intake.incoming.Said;
import org.plenary.problem.Place;

/** Reads JSON, no deeper than anybody nests a programme, and takes values out of it whatever they are. */
final class JsonTree {

    private static final int DEEPEST = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonTree() {}

    static Optional<JsonNode> read(Format.Found found, Context context) {
        try {
            return Optional.of(MAPPER.readTree(found.text()));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            context.refuse(
                    new Place(found.name(), Math.max(line, 0)),
                    e instanceof JsonEOFException
                            ? "this ends before its end: a part is missing"
                            : "this is not JSON: "
                                    + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "export it anew, or name the format: -Dformat=" + String.join(" or ", Format.keys()));
            return Optional.empty();
        }
    }

    static Stream<JsonNode> items(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }

    /** The first of some fields that says something, as it is written; in whatever language. */
    static String text(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(field -> said(node.path(field)).any())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Words, or words by language. */
    static Said said(JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            return Said.of(value.asText());
        }
        Said said = Said.NOTHING;
        if (value.isObject()) {
            for (var field : value.properties()) {
                if (field.getValue().isTextual()) {
                    said = said.and(field.getKey(), field.getValue().asText());
                }
            }
        }
        return said;
    }

    static List<String> texts(JsonNode list) {
        return items(list).filter(JsonNode::isValueNode).map(JsonNode::asText).toList();
    }
}
