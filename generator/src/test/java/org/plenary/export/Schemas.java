package org.plenary.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The published schemas of formats, which have licences of their own and stand elsewhere: {@code -Dschemas=/folder} says where. Tests that ask
 * for them are skipped without it; others assert the same shape.
 */
public final class Schemas {

    private static final String FOLDER = System.getProperty("schemas", "");

    private Schemas() {}

    public static void assertValidXml(byte[] xml, String schema) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(path(schema).toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    public static void assertValidJson(byte[] json, String schema) throws IOException {
        String older = Files.readString(path("jsonfeed-1.json-schema.json"));
        var errors = SchemaRegistry.builder()
                .schemas(Map.of("https://json.schemastore.org/feed-1", older))
                .build()
                .getSchema(Files.readString(path(schema)))
                .validate(
                        new String(json, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).isEmpty();
    }

    private static Path path(String schema) {
        assumeTrue(!FOLDER.isEmpty(), "no -Dschemas=/folder");
        return Path.of(FOLDER, schema);
    }
}
