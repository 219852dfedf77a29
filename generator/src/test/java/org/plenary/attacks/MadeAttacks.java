package org.plenary.attacks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.media.Samples;

/** Attacks that don't stand in a file of the corpus: git can't carry them, or nobody could read them there. */
final class MadeAttacks {

    private static final String MARK = "<script>PWNED-IN-A-FILE</script>";

    private MadeAttacks() {}

    static List<Attack> all() {
        return Stream.of(links(), texts(), refusedMedia(), inertMedia())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> links() {
        return List.of(
                refused("links/file", "content/en/pages/linked.adoc", link("../../../../secret.adoc")),
                refused("links/environment", "content/en/pages/_environment.adoc", link("/proc/self/environ")),
                refused("links/folder-above", "content/en/pages/above", link("../../..")),
                refused("links/folder-of-type", "content/nl/people", link("../en/people")),
                refused("links/folder-of-language", "content/fr", link("en")),
                refused("links/folder-of-media", "content/media/linked", link("..")),
                refused("links/picture", "content/media/linked.png", link("square.png")),
                refused("links/nowhere", "content/en/pages/nowhere.adoc", link("nowhere-at-all")),
                refused("links/itself", "content/en/pages/itself.adoc", link("itself.adoc")),
                refused("links/pipe", "content/en/pages/pipe.adoc", MadeAttacks::pipe),
                refused("links/pipe-of-media", "content/media/pipe.png", MadeAttacks::pipe),
                new Attack(
                        "links/included-through",
                        Map.of(
                                "content/en/sessions/_above", link("../../../.."),
                                "content/en/sessions/_pipe.adoc", MadeAttacks::pipe,
                                "content/en/sessions/through.adoc",
                                        Attack.Made.of("= T\n:kind: panel\n\ninclude::_above/secret.adoc[]\n\n"
                                                + "include::_above/site/secret.adoc[]\n\ninclude::_pipe.adoc[]\n")),
                        Set.of(
                                "content/en/sessions/_above refused",
                                "content/en/sessions/_pipe.adoc refused",
                                "content/en/sessions/through.adoc:4 missing-file",
                                "content/en/sessions/through.adoc:6 missing-file",
                                "content/en/sessions/through.adoc:8 missing-file"),
                        true),
                new Attack(
                        "links/included-by-its-whole-path",
                        Map.of(
                                "content/en/pages/whole-path.adoc",
                                path -> Files.writeString(
                                        path,
                                        "= T\n\ninclude::"
                                                + path.toAbsolutePath()
                                                        .resolve("../../../../../secret.adoc")
                                                        .normalize()
                                                + "[]\n")),
                        Set.of("content/en/pages/whole-path.adoc:3 missing-file"),
                        true));
    }

    private static Attack.Made link(String target) {
        return path -> Files.createSymbolicLink(path, Path.of(target));
    }

    private static void pipe(Path path) throws IOException {
        try {
            new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static List<Attack> texts() {
        return List.of(
                refused(
                        "texts/not-utf-8",
                        "content/en/pages/not-utf-8.adoc",
                        Attack.Made.of(Samples.bytes("= \u00e9\n"))),
                refused(
                        "texts/utf-16",
                        "content/en/pages/utf-16.adoc",
                        Attack.Made.of("= T\n".getBytes(StandardCharsets.UTF_16))),
                new Attack(
                        "texts/included-not-utf-8",
                        Map.of(
                                "content/en/pages/_no-text.adoc", Attack.Made.of(Samples.bytes("\u00e9")),
                                "content/en/pages/no-text.adoc", Attack.Made.of("= T\n\ninclude::_no-text.adoc[]\n")),
                        Set.of("content/en/pages/_no-text.adoc refused"),
                        true),
                refused(
                        "texts/line-ends",
                        "content/en/pages/line-ends.adoc:4",
                        Attack.Made.of("= T\r:description: x\r\rText\u0000")));
    }

    private static List<Attack> refusedMedia() {
        byte[] gif = Samples.picture("gif", 400, 400);
        return List.of(
                media("page.png", Samples.bytes("<html>" + MARK)),
                media("page.jpg", Samples.bytes("GIF89a" + MARK)),
                media("page.pdf", Samples.insert(Samples.pdf(""), 0, Samples.bytes(MARK))),
                media("empty.png", new byte[0]),
                media("other-kind.png", Samples.picture("jpg", 3, 2)),
                media("drawing.png", Samples.svg("")),
                media("many-pixels.png", Samples.blankPng(30_000, 30_000)),
                media("wide.png", Samples.blankPng(39_000_000, 1)),
                media("film.gif", Samples.frames(gif, 900)),
                media("many-frames.gif", Samples.frames(Samples.picture("gif", 1, 1), 5_000)),
                media("cut-off.jpg", java.util.Arrays.copyOf(Samples.picture("jpg", 100, 100), 700)),
                media("large.jpg", new byte[11_000_000]),
                media("script.svg", Samples.svg("<script>alert(1)</script>")),
                media("handler.svg", Samples.svg("onload='alert(1)' viewBox='0 0 1 1'", "")),
                media(
                        "foreign.svg",
                        Samples.svg("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>")),
                media("elsewhere.svg", Samples.svg("<image href='file:///etc/passwd'/>")),
                media("moving.svg", Samples.svg("<a href='#'><animate attributeName='href' to='javascript:x'/></a>")),
                media("style.svg", Samples.svg("<style>@import 'https://evil.example/'</style>")),
                media(
                        "entity.svg",
                        Samples.insert(
                                Samples.svg("<text>&x;</text>"),
                                0,
                                Samples.bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"))),
                media("laughs.svg", Samples.svg("<g id='a'><path/></g><g id='b'><use href='#a'/></g><use href='#b'/>")),
                media("script.pdf", Samples.pdf("<</S/JavaScript/JS(app.alert(1))>>")),
                media("packed-script.pdf", Samples.pdf(Samples.packed("<</S/JavaScript/JS(app.alert(1))>>"))),
                media("launch.pdf", Samples.pdf("<</S/Launch/F(cmd.exe)>>")),
                media("behind.pdf", Samples.append(Samples.pdf(""), MARK)),
                media("attached.pdf", Samples.pdf("<</Type/EmbeddedFile>>")));
    }

    /** What is published of them has nothing of what was put into them. */
    private static List<Attack> inertMedia() {
        return List.of(
                shown("behind.png", Samples.append(Samples.picture("png", 3, 2), MARK)),
                shown("behind.jpg", Samples.append(Samples.picture("jpg", 3, 2), MARK)),
                shown("behind.gif", Samples.append(Samples.picture("gif", 3, 2), MARK)),
                shown(
                        "noted.png",
                        Samples.insert(Samples.picture("png", 3, 2), 33, Samples.chunk("tEXt", Samples.bytes(MARK)))),
                shown(
                        "noted.jpg",
                        Samples.insert(Samples.picture("jpg", 3, 2), 2, Samples.segment(0xfe, Samples.bytes(MARK)))),
                shown(
                        "place.jpg",
                        Samples.insert(
                                Samples.picture("jpg", 3, 2),
                                2,
                                Samples.segment(0xe1, Samples.bytes("Exif\0\0" + MARK)))),
                shown(
                        "drawing.svg",
                        Samples.svg("<metadata>" + MARK + "</metadata><path d='M0 0h1' data-x='PWNED-IN-A-FILE'/>")));
    }

    private static Attack refused(String name, String problem, Attack.Made made) {
        String file = problem.replaceFirst(":\\d+$", "");
        return new Attack(name, Map.of(file, made), Set.of(problem + " refused"), true);
    }

    private static Attack media(String name, byte[] bytes) {
        return refused("media/" + name, "content/media/bad-" + name, Attack.Made.of(bytes));
    }

    private static Attack shown(String name, byte[] bytes) {
        String page = "content/en/pages/shows-" + name.replace('.', '-') + ".adoc";
        return new Attack(
                "media/" + name,
                Map.of(
                        "content/media/good-" + name,
                        Attack.Made.of(bytes),
                        page,
                        Attack.Made.of("= Shows\n:image: good-" + name + "\n:image-alt: It\n\nimage::../../media/good-"
                                + name + "[It]\n")),
                Set.of(),
                false);
    }
}
