package org.plenary.publish;

import java.io.IOException;
import java.util.List;

/** Another form of files that stands beside each: {@code en/index.html.gz} beside {@code en/index.html}. Safe for many threads. */
public interface Form {

    /** What is added for any of them, those too that an earlier bake, or another machine, has made. */
    List<String> ENDINGS = List.of(".br", ".gz");

    /** What is added to the name of the file: {@code .gz}. */
    String ending();

    /** Whether a file has this form. */
    boolean suits(String path, byte[] bytes);

    /** Makes it. The same bytes always give the same. */
    byte[] make(String path, byte[] bytes) throws IOException;

    /** Whether this is a form of a file, however it was made. */
    boolean holds(byte[] made, byte[] bytes);
}
