package org.plenary.asciidoc;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets the many small sites of tests share an engine: starting JRuby takes longer than all that most of them need it for. */
public final class KeptEngines implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Engines.keep(1);
    }
}
