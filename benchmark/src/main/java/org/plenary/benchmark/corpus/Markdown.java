package org.plenary.benchmark.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown with tables, for pages in folders of their own. */
record Markdown() implements Markup {

    @Override
    public String strong(String words) {
        return "**" + words + "**";
    }

    @Override
    public String emphasis(String words) {
        return "_" + words + "_";
    }

    @Override
    public String link(String address, String words) {
        return "[" + words + "](" + address + ")";
    }

    @Override
    public String reference(Article target, String words) {
        return link("../../" + target.kind().folder() + "/" + target.id() + "/", words);
    }

    @Override
    public String heading(String words) {
        return "## " + words;
    }

    @Override
    public String bullets(List<String> items) {
        return items.stream().map(item -> "* " + item).collect(Collectors.joining("\n"));
    }

    @Override
    public String numbers(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String table(List<List<String>> rows) {
        String rule = rows.get(0).stream().map(cell -> "---").collect(Collectors.joining(" | ", "| ", " |"));
        String body = rows.stream().skip(1).map(Markdown::row).collect(Collectors.joining("\n"));
        return row(rows.get(0)) + "\n" + rule + "\n" + body;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String note(String words) {
        return "> **Note:** " + words;
    }

    @Override
    public String quote(String words, String by) {
        return "> " + words + "\n>\n> " + by;
    }

    @Override
    public String picture(String name, String alt) {
        return "![" + alt + "](../../../media/" + name + ")";
    }
}
