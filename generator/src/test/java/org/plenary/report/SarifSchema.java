package org.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The standard's own schema, as another library brings it along. */
public final class SarifSchema {

    private static final String FILE = "/schema/sarif-schema-2.1.0.json";

    private SarifSchema() {}

    /** Checks a log, with its addresses and other formats. */
    public static void assertValid(String log) throws IOException {
        try (InputStream schema = Objects.requireNonNull(SarifSchema210.class.getResourceAsStream(FILE))) {
            var errors = SchemaRegistry.builder()
                    .build()
                    .getSchema(schema)
                    .validate(
                            log,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
            assertThat(errors).isEmpty();
        }
    }
}
