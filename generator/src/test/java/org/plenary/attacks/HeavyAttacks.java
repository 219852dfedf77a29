package org.plenary.attacks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attacks that want time and memory until there is none left. */
final class HeavyAttacks {

    private HeavyAttacks() {}

    /** Those of one file each, which all can stand in one site. */
    static List<List<Attack>> kinds() {
        return List.of(texts(), lines(), headers());
    }

    /** Texts of many parts. */
    private static List<Attack> texts() {
        return List.of(
                page("rows", "|===\n" + times(20_000, row -> "|a" + row + " |b\n") + "|==="),
                page("cells", "[cols=\"50*\"]\n|===\n" + times(200_000, cell -> "|a\n") + "|==="),
                page("repeated-cells", "|===\n" + times(2_000, cell -> "1000*|a\n") + "|==="),
                page(
                        "nested-lists",
                        times(10_000, level -> " ".repeat(level % 50) + "*".repeat(level % 100 + 1) + " x\n")),
                page("deep-lists", times(1_000, level -> "*".repeat(level + 1) + " x\n")),
                page("nested-blocks", times(600, level -> "=".repeat(level + 4) + "\n") + "x"),
                page("nested-quotes", times(1_000, level -> "[quote]\n" + "_".repeat(level + 4) + "\n") + "x"),
                page("nested-terms", times(10_000, level -> "a" + ":".repeat(level % 3 + 2) + "\n")),
                page("nested-tables", "|===\na|\n!===\na!\n" + "x\n".repeat(100_000)),
                page("continuations", "* x\n" + "+\ny\n\n".repeat(50_000)),
                page("footnotes", times(20_000, note -> "x footnote:n" + note + "[Note " + note + "]\n")),
                page(
                        "references",
                        times(20_000, id -> "<<id-" + id + ">> ") + "\n\n"
                                + times(20_000, id -> "[[id-" + id + "]]x\n\n")),
                page("broken-references", times(30_000, id -> "<<none-" + id + ">>\n")),
                page("same-ids", "[[a]]x\n\n".repeat(50_000)),
                page("headings", times(50_000, heading -> "== H\n\n")),
                page("same-headings", times(50_000, heading -> "== A heading\n\nx\n\n")),
                page("broken-links", times(30_000, link -> "xref:none-" + link + ".adoc[x]\n")),
                page("unknown-attributes", "{none}\n".repeat(1_900)),
                page("definitions", times(50_000, line -> ":a" + line + ": x\n")),
                page(
                        "callouts",
                        "----\n" + times(20_000, note -> "x <" + (note + 1) + ">\n") + "----\n"
                                + times(20_000, note -> "<" + (note + 1) + "> y\n")),
                page("admonitions", "NOTE: x\n\n".repeat(50_000)),
                page("images", "image::../../media/none.png[x]\n\n".repeat(20_000)),
                page("conditions", "ifdef::a[]\n".repeat(100_000)),
                page("expressions", times(50_000, one -> "ifeval::[" + "1".repeat(15) + " == 1]\n")),
                page("empty-lines", "\n".repeat(900_000) + "x"),
                page("blocks-unclosed", times(50_000, block -> "[NOTE]\n====\n")));
    }

    /** Long lines, and what makes patterns try over and over. */
    private static List<Attack> lines() {
        return List.of(
                page("long-line", "x".repeat(990_000)),
                page("long-words", "x ".repeat(490_000)),
                page("stars", "*a".repeat(60_000)),
                page("open-stars", "*".repeat(120_000)),
                page("underscores", "_a _".repeat(30_000)),
                page("backticks", "`a".repeat(60_000)),
                page("hashes", "[.a]#".repeat(24_000)),
                page("double-marks", "**a__b``c##".repeat(11_000)),
                page("carets", "^a~b".repeat(30_000)),
                page("brackets", "[".repeat(120_000)),
                page("brackets-closed", "[".repeat(60_000) + "]".repeat(60_000)),
                page("angles", "<".repeat(120_000)),
                page("cross-references", "<<a,".repeat(30_000)),
                page("anchors", "[[a".repeat(40_000)),
                page("index-terms", "((".repeat(60_000)),
                page("braces", "{".repeat(120_000)),
                page("pluses", "+a".repeat(60_000)),
                page("double-pluses", "++".repeat(60_000)),
                page("dollars", "$$".repeat(60_000)),
                page("passes", "pass:[".repeat(20_000)),
                page("macros", "link:".repeat(24_000)),
                page("links-open", "link:a[".repeat(17_000)),
                page("addresses", "https://".repeat(15_000)),
                page("addresses-open", "https://a.example[".repeat(6_600)),
                page("mails", "a@".repeat(60_000)),
                page("mail-hosts", "a@" + "a.".repeat(60_000)),
                page("images-open", "image:a[".repeat(15_000)),
                page("footnotes-open", "footnote:[".repeat(12_000)),
                page("menus", "menu:a[b > ".repeat(11_000)),
                page("menus-in-quotes", "\"a > b > ".repeat(13_000)),
                page("keys", "kbd:[".repeat(24_000)),
                page("stems", "stem:[".repeat(20_000)),
                page("quotation-marks", "\"`a".repeat(40_000)),
                page("apostrophes", "'".repeat(120_000)),
                page("dots", "...".repeat(40_000)),
                page("dashes", "a--b".repeat(30_000)),
                page("attribute-list", "[" + "a=b,".repeat(30_000) + "]\nx"),
                page("attribute-quotes", "[a=\"" + "\\\"".repeat(60_000) + "]\nx"),
                page("roles", "[" + ".a".repeat(60_000) + "]\nx"),
                page("options", "[%" + "a%".repeat(60_000) + "]\nx"),
                page("colons", "a" + ":".repeat(120_000)),
                page("terms", "a::".repeat(40_000)),
                page("digits", "1".repeat(120_000) + "."),
                page("letters", "iv".repeat(60_000) + ")"),
                page("dots-in-front", ".".repeat(120_000) + " x"),
                page("equals", "=".repeat(120_000) + " x"),
                page("cells-in-a-line", "|===\n" + "|".repeat(120_000) + "\n|==="),
                page("specifications", "|===\n" + "1.1+^.^a".repeat(15_000) + "|x\n|==="),
                page("columns-in-a-line", "[cols=\"" + "1,".repeat(49) + "1".repeat(100_000) + "\"]\n|===\n|a\n|==="),
                page("quotes-in-columns", "[cols=" + "cols=\"".repeat(20_000) + "\n|===\n|a\n|==="),
                page("csv", "[format=csv]\n|===\n" + "\"a".repeat(60_000) + "\n|==="),
                page("comments", "/".repeat(120_000) + "\nx"),
                page("conditions-in-a-line", "ifeval::[" + "\"".repeat(120_000) + "]\nx"),
                page("includes-in-a-line", "include::" + "a".repeat(120_000) + "[]"),
                page("underlined", times(500, one -> "x".repeat(200) + "\n" + "-".repeat(200) + "\n\n")),
                page("blanks", "x" + " ".repeat(240_000) + "x"),
                page("references-to-signs", "&#38;".repeat(24_000)),
                page("elements", "++++\n" + "<b>".repeat(40_000) + "\n++++"),
                page("elements-of-tables", "++++\n" + "<table><tr><td>".repeat(8_000) + "\n++++"),
                page(
                        "elements-misnested",
                        "++++\n" + "<b><i><a href=x>".repeat(7_000) + "</b></i>".repeat(7_000) + "\n++++"),
                page(
                        "attributes-of-an-element",
                        "++++\n<p " + times(20_000, one -> "a" + one + "=x ") + ">x</p>\n++++"),
                page("classes", "++++\n<p class=\"" + times(20_000, one -> "a" + one + " ") + "\">x</p>\n++++"));
    }

    private static List<Attack> headers() {
        return List.of(
                file("header-lines", "pages", "= T\n" + times(80_000, line -> ":a" + line + ": x\n")),
                file("repeated-lines", "pages", "= T\n" + ":order: 1\n".repeat(80_000)),
                file("comment-lines", "pages", "//\n".repeat(300_000) + "= T\n"),
                file("long-title", "pages", "= " + "T".repeat(900_000)),
                file("long-value", "pages", "= T\n:description: " + "d ".repeat(450_000)),
                file("long-list", "sessions", "= T\n:kind: panel\n:speakers: " + "ada, ".repeat(150_000)),
                file("long-id", "sessions", "= T\n:kind: panel\n:room: " + "a-".repeat(400_000)),
                file("long-mail", "news", "= T\n:date: 2029-01-01\n:contacts: a@" + "a.".repeat(400_000)),
                file("long-address", "sessions", "= T\n:kind: panel\n:stream: https://" + "a.".repeat(2_000)),
                file("long-acceptance", "pages", "= T\n:accept: " + "orphan because x;".repeat(50_000)),
                file("many-languages", "sessions", "= T\n:kind: panel\n:languages: " + String.join(", ", codes(1_200))),
                file("a-century", "sessions", "= T\n:kind: panel\n:start: 1900-01-01T00:00\n:end: 2199-12-31T23:59\n"));
    }

    private static List<String> codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(code ->
                        "" + (char) ('a' + code / 676) + (char) ('a' + code / 26 % 26) + (char) ('a' + code % 26))
                .toList();
    }

    /** Sites of many files. */
    static List<Attack> sites() {
        return List.of(
                site("many-files", 20_000, file -> Map.entry("pages/many-" + file, "= P\n\nx\n")),
                site(
                        "menu",
                        3_000,
                        file -> Map.entry("pages/menu-" + file, "= " + "M".repeat(4_000) + "\n:in-navigation: main\n")),
                site(
                        "same-time",
                        2_000,
                        file -> Map.entry(
                                "sessions/same-" + file,
                                "= S\n:kind: panel\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:00\n:room: hall\n:speakers: ada\n")),
                site(
                        "other-times",
                        2_000,
                        file -> Map.entry(
                                "sessions/other-" + file,
                                "= S\n:kind: panel\n:start: 2030-05-04T%02d:%02d\n:end: 2030-05-05T23:59\n:room: hall\n"
                                        .formatted(file / 60 % 24, file % 60))),
                site(
                        "chain",
                        3_000,
                        file -> Map.entry(
                                "sessions/chain-" + file, "= S\n:kind: panel\n:parent: chain-" + (file + 1) + "\n")),
                site(
                        "ring",
                        3_000,
                        file -> Map.entry(
                                "sessions/ring-" + file,
                                "= S\n:kind: panel\n:parent: ring-" + (file + 1) % 3_000 + "\n")),
                site(
                        "venues",
                        2_000,
                        file -> Map.entry("rooms/venue-" + file, "= R\n:venue: venue-" + (file + 1) + "\n")),
                site(
                        "unknown-references",
                        3_000,
                        file -> Map.entry(
                                "sessions/unknown-" + file,
                                "= S\n:kind: panel\n:speakers: "
                                        + times(90, one -> "nobody-of-that-name-" + file + "-" + one + ",") + "ada\n")),
                site(
                        "everybody",
                        400,
                        file -> Map.entry(
                                file % 2 == 0 ? "people/body-" + file : "sessions/body-" + file,
                                file % 2 == 0
                                        ? "= P\n"
                                        : "= S\n:kind: panel\n:speakers: " + times(200, one -> "body-" + 2 * one + ",")
                                                + "ada\n")),
                site(
                        "languages",
                        100,
                        file -> Map.entry(
                                "sessions/languages-" + file,
                                "= S\n:kind: panel\n:languages: "
                                        + codes(17_000).subList(file * 160, file * 160 + 160).stream()
                                                .collect(Collectors.joining(", "))
                                        + "\n")),
                site(
                        "includes",
                        300,
                        file -> Map.entry(
                                file == 0 ? "pages/_large" : "pages/includes-" + file,
                                file == 0
                                        ? "x *y* ".repeat(3_000) + "\n\n"
                                        : "= I\n\n" + "include::_large.adoc[]\n\n".repeat(49))),
                site("slow-texts", 300, file -> Map.entry("pages/slow-" + file, "= S\n\n" + "*a_b`c#".repeat(2_000))),
                site(
                        "large-texts",
                        200,
                        file -> Map.entry(
                                "pages/large-" + file, "= L\n\n" + "Some words of a text.\n\n".repeat(20_000))));
    }

    private static Attack page(String name, String text) {
        return file(name, "pages", "= T\n\n" + text + "\n");
    }

    private static Attack file(String name, String type, String text) {
        return new Attack(
                "heavy/" + name,
                Map.of("content/en/" + type + "/heavy-" + name + ".adoc", Attack.Made.of(text)),
                Set.of(),
                true);
    }

    private static Attack site(String name, int files, IntFunction<Map.Entry<String, String>> file) {
        Map<String, Attack.Made> made = new LinkedHashMap<>();
        IntStream.range(0, files)
                .mapToObj(file)
                .forEach(one -> made.put("content/en/" + one.getKey() + ".adoc", Attack.Made.of(one.getValue())));
        return new Attack("heavy/" + name, made, Set.of(), true);
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
