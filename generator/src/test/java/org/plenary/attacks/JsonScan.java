package org.plenary.attacks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;

/** Looks at JSON as programs read it: texts with HTML in them, and addresses. */
final class JsonScan {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String HTML = "content_html";
    private static final Set<String> ADDRESSES = HtmlScan.words(
            "url href link sameAs image logo contentUrl home_page_url feed_url base_url conferenceUrl @id");

    private JsonScan() {}

    static Set<String> of(String name, String json) {
        Set<String> findings = new TreeSet<>();
        try {
            scan(name, "", JSON.readTree(json), findings);
        } catch (JsonProcessingException e) {
            findings.add(name + ": no JSON: " + e.getOriginalMessage());
        }
        return findings;
    }

    private static void scan(String name, String key, JsonNode node, Set<String> findings) {
        if (node.isTextual() && key.equals(HTML)) {
            findings.addAll(HtmlScan.text(name, node.textValue()));
        } else if (node.isTextual() && ADDRESSES.contains(key) && !HtmlScan.isHarmless(node.textValue())) {
            findings.add(name + ": " + key + " " + node.textValue());
        }
        node.properties().forEach(field -> scan(name, field.getKey(), field.getValue(), findings));
        if (node.isArray()) {
            node.forEach(item -> scan(name, key, item, findings));
        }
    }
}
