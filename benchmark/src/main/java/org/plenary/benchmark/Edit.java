package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;

/** The changes that are made to a site: each brings a new word to the page and takes the last one away. */
enum Edit {
    BODY {
        @Override
        Optional<Path> file(Site site) {
            return Optional.of(site.source());
        }

        @Override
        String change(Site site, String text, String word) {
            return text.replaceFirst("\n\nHere is the new word \\w+\\.\n$", "\n") + "\nHere is the new word " + word
                    + ".\n";
        }
    },
    HEADER {
        @Override
        Optional<Path> file(Site site) {
            return Optional.of(site.source());
        }

        @Override
        String change(Site site, String text, String word) {
            return text.replaceFirst(
                    "(?m)^(:?description: \"?)(?:[a-z]+\\d+ )?", "$1" + Matcher.quoteReplacement(word) + " ");
        }
    },
    TEMPLATE {
        @Override
        Optional<Path> file(Site site) {
            return site.tool().layout().map(site.folder()::resolve);
        }

        @Override
        String change(Site site, String text, String word) {
            return text.replaceFirst("(?:<p>[a-z]+\\d+</p>)?</body>", "<p>" + word + "</p></body>");
        }
    },
    BUNDLE {
        @Override
        Optional<Path> file(Site site) {
            return site.tool()
                    .serve()
                    .flatMap(Tool.Serve::bundle)
                    .map(bundle -> site.folder().resolve(bundle.file()));
        }

        @Override
        String change(Site site, String text, String word) {
            String key = site.tool()
                    .serve()
                    .flatMap(Tool.Serve::bundle)
                    .orElseThrow()
                    .key();
            return text.replaceFirst("(?m)^" + key + "=(?:[a-z]+\\d+ )?", key + "=" + word + " ");
        }
    },
    STYLE {
        @Override
        Optional<Path> file(Site site) {
            return site.tool().serve().map(serve -> site.folder().resolve(serve.stylesheet()));
        }

        @Override
        String change(Site site, String text, String word) {
            return text.replaceFirst("\\.[a-z]+\\d+ \\{ color: red; }\n$", "") + "." + word + " { color: red; }\n";
        }
    };

    /** The file that is changed; empty when the tool has none. */
    abstract Optional<Path> file(Site site);

    abstract String change(Site site, String text, String word);

    /** Makes the change, in one write as editors do. */
    void make(Site site, String word) throws IOException {
        Path file = file(site).orElseThrow();
        String before = Files.readString(file);
        String after = change(site, before, word);
        if (!after.contains(word)) {
            throw new IllegalStateException(this + " has no place for a word in " + file);
        }
        Files.writeString(file, after);
    }
}
