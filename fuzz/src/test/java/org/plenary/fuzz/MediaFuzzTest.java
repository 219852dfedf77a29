package org.plenary.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class MediaFuzzTest {

    private static final Fuzzed TARGET = new Fuzzed("media");

    static Stream<byte[]> seeds() throws IOException {
        return Seeds.media();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "/asciidoc.dict")
    @FuzzTest
    void media(byte[] bytes) throws IOException {
        TARGET.take(bytes);
    }
}
