package org.plenary.benchmark.corpus;

import java.util.List;

/** How a body is written: what each part of it looks like in a markup language. */
interface Markup {

    String strong(String words);

    String emphasis(String words);

    String link(String address, String words);

    /** A link to another article of the same language. */
    String reference(Article target, String words);

    String heading(String words);

    String bullets(List<String> items);

    String numbers(List<String> items);

    /** With the heads of its columns in the first row. */
    String table(List<List<String>> rows);

    String note(String words);

    String quote(String words, String by);

    String picture(String name, String alt);
}
