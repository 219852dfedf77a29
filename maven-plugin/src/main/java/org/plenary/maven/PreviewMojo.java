package org.plenary.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.jbake.FreemarkerPages;
import org.plenary.preview.Options;
import org.plenary.preview.Preview;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Shows the site in a browser while it is edited: what is saved is there at once. Bakes nothing; goes on until it is stopped. */
@Mojo(name = "preview", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class PreviewMojo extends SiteMojo {

    /** The port to serve at; without it, 8080 or the next one that is free. */
    @Parameter(property = Preview.PORT)
    private String port = "";

    /** Whether the browser goes to the page of the text that was saved, when the page that it shows is the same as before. */
    @Parameter(property = "plenary.follow", defaultValue = "true")
    private boolean follow = true;

    public PreviewMojo() {
        super("nothing is shown");
    }

    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        if (!port.isEmpty() && !isPort(port)) {
            problems.add(
                    Place.of(Preview.PORT),
                    Code.BAD_SETTING,
                    "'" + port + "' is not a port",
                    "write a number from 1024 to 65535, such as -D" + Preview.PORT + "=8080");
            return Optional.empty();
        }
        Options options = new Options(port.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(port)), follow);
        Optional<Preview> preview = Preview.start(
                root, System.getProperties(), Clock.systemUTC(), new FreemarkerPages(), options, System.out, problems);
        preview.ifPresent(PreviewMojo::untilStopped);
        return preview.map(shown -> "The preview has ended.");
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{4,5}") && Integer.parseInt(text) >= 1024 && Integer.parseInt(text) <= 65_535;
    }

    /** Ctrl-C ends the whole of Maven, which has nothing more to say; before that, the preview is closed in order. */
    private static void untilStopped(Preview preview) {
        CountDownLatch ending = new CountDownLatch(1);
        Thread end = new Thread(
                () -> {
                    ending.countDown();
                    close(preview);
                },
                "preview-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            preview.await();
            if (ending.getCount() == 0) {
                Thread.currentThread().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close(preview);
        }
    }

    private static void close(Preview preview) {
        try {
            preview.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
