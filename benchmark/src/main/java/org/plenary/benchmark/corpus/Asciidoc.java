package org.plenary.benchmark.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * AsciiDoc.
 *
 * @param references what stands before the folder of another article
 * @param pictures what stands before the name of a picture
 */
record Asciidoc(String references, String pictures) implements Markup {

    @Override
    public String strong(String words) {
        return "*" + words + "*";
    }

    @Override
    public String emphasis(String words) {
        return "_" + words + "_";
    }

    @Override
    public String link(String address, String words) {
        return address + "[" + words + "]";
    }

    @Override
    public String reference(Article target, String words) {
        return "xref:" + references + target.kind().folder() + "/" + target.id() + ".adoc[" + words + "]";
    }

    @Override
    public String heading(String words) {
        return "== " + words;
    }

    @Override
    public String bullets(List<String> items) {
        return items.stream().map(item -> "* " + item).collect(Collectors.joining("\n"));
    }

    @Override
    public String numbers(List<String> items) {
        return items.stream().map(item -> ". " + item).collect(Collectors.joining("\n"));
    }

    @Override
    public String table(List<List<String>> rows) {
        String body = rows.stream().skip(1).map(Asciidoc::row).collect(Collectors.joining("\n"));
        return "|===\n" + row(rows.get(0)) + "\n\n" + body + "\n|===";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> "|" + cell).collect(Collectors.joining(" "));
    }

    @Override
    public String note(String words) {
        return "NOTE: " + words;
    }

    @Override
    public String quote(String words, String by) {
        return "[quote, " + by + "]\n____\n" + words + "\n____";
    }

    @Override
    public String picture(String name, String alt) {
        return "image::" + pictures + name + "[" + alt.replace(",", "") + "]";
    }
}
