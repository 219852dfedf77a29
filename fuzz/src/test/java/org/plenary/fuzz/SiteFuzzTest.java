package org.plenary.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class SiteFuzzTest {

    private static final Fuzzed TARGET = new Fuzzed("site");

    static Stream<byte[]> seeds() throws IOException {
        return Seeds.fewDocuments();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "/asciidoc.dict")
    @FuzzTest
    void site(byte[] bytes) throws IOException {
        TARGET.take(bytes);
    }
}
