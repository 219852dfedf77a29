package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Scripts that others wrote are what the text beside them says. */
class VendoredScriptTest {

    private static final Path SCRIPTS = Path.of("..", "assets", "js");

    @Test
    void theSearchLibraryIsTheOneThatWasTaken() throws IOException, NoSuchAlgorithmException {
        byte[] script = Files.readAllBytes(SCRIPTS.resolve("minisearch.js"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script));
        assertThat(Files.readString(SCRIPTS.resolve("minisearch.txt")))
                .contains("SHA-256 " + sum + "  minisearch.js")
                .contains("https://registry.npmjs.org/minisearch/-/minisearch-7.2.0.tgz")
                .contains("Permission is hereby granted, free of charge")
                .contains("Copyright 2022 Luca Ongaro");
    }
}
