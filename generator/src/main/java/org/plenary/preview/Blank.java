package org.plenary.preview;

import java.nio.charset.StandardCharsets;

/** What is shown as long as a page can't be: it waits for the site, and its script tells what is wrong. */
final class Blank {

    private Blank() {}

    static byte[] page(State state) {
        String text = state.ready()
                ? "This page can't be shown yet; the reasons stand in the terminal, too."
                : "The site is being read. This page shows it as soon as it is ready.";
        String html = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Preview</title>
                </head>
                <body>
                <main>
                <h1>Preview</h1>
                <p>%s</p>
                </main>
                </body>
                </html>
                """.formatted(text);
        Injection.Told told = new Injection.Told(
                state.number(), Faces.NONE, state.shown().map(Shown::assets).orElse(Shown.Assets.NONE), "");
        return Injection.into(html.getBytes(StandardCharsets.UTF_8), told);
    }
}
