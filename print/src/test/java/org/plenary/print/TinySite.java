package org.plenary.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A hand-written site below a path, in which a page asks for a PDF. */
final class TinySite {

    static final String HOST = "https://tiny.example/2017/";

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Path folder;

    TinySite(Path folder) throws IOException {
        this.folder = folder;
        file("index.html", "<!doctype html><title>Home</title><link rel='canonical' href='" + HOST + "'>");
        file("css/a4.css", "@page { size: A4; margin: 2cm } h2 { break-before: page } .far { margin-top: 9000px }");
        file("css/a3.css", "@page { size: A3 landscape }");
        Files.write(folder.resolve("dot.png"), DOT);
    }

    /** @param address a folder: {@code en/booklet/} */
    TinySite page(String address, String language, String head, String body) throws IOException {
        return file(address + "index.html", """
                <!doctype html>
                <html lang="%s" dir="auto"><head><meta charset="utf-8">%s</head><body>%s</body></html>
                """.formatted(language, head, body));
    }

    /** A page that asks for a PDF. */
    TinySite printed(String address, String href) throws IOException {
        return page(address, "en", "<title>Tiny</title>" + link(href), "<h1>Tiny</h1>");
    }

    static String link(String href) {
        return "<link rel='alternate' type='application/pdf' href='" + href + "'>";
    }

    TinySite file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Path folder() {
        return folder;
    }
}
