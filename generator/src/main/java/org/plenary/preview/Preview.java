package org.plenary.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.plenary.card.Cards;
import org.plenary.picture.Pictures;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * A site as it is being edited, served on this machine.
 *
 * <pre>{@code
 * Optional<Preview> preview = Preview.start(root, System.getProperties(), Clock.systemUTC(), theme, Options.DEFAULT, System.out, problems);
 * }</pre>
 */
public final class Preview implements AutoCloseable {

    /** The setting for {@link Options#port}. */
    public static final String PORT = "plenary.port";

    private final Desk desk;
    private final Server server;
    private final Builder builder;
    private final Thread thread;

    private Preview(Desk desk, Server server, Builder builder) {
        this.desk = desk;
        this.server = server;
        this.builder = builder;
        this.thread = new Thread(builder::run, "preview");
        thread.setDaemon(true);
    }

    /**
     * Serves from now on, and reads the site meanwhile.
     *
     * @param root the folder with {@code jbake.properties}, {@code content}, {@code templates} and {@code assets}
     * @param overrides settings that win over the file's
     * @param console is told the address first, then what becomes of each change
     * @return empty, with a problem, when the port is taken
     */
    public static Optional<Preview> start(
            Path root,
            Map<?, ?> overrides,
            Clock clock,
            PageTheme theme,
            Options options,
            PrintStream console,
            Problems problems)
            throws IOException {
        Desk desk = new Desk();
        Pages pages = new Pages(theme);
        Server server;
        try {
            Pictures pictures = Pictures.of(root, clock, problems::note);
            server = Server.start(options, desk, new Faces(pages), pictures, Cards.of(root, clock, problems::note));
        } catch (BindException e) {
            problems.add(
                    Place.of(PORT),
                    Code.BAD_SETTING,
                    options.port()
                            .map(port -> "another program serves at port " + port + " already")
                            .orElse("no port is free from 8080 on"),
                    "stop the other program, or leave -D" + PORT + " out: then the next free port is taken");
            return Optional.empty();
        }
        Terminal terminal = new Terminal(console, server.origin());
        terminal.say("Preview: " + server.origin() + "/ (stop with Ctrl-C)");
        Builder builder = new Builder(root, overrides, clock, theme, pages, desk, terminal);
        Preview preview = new Preview(desk, server, builder);
        preview.thread.start();
        return Optional.of(preview);
    }

    /** Without a final slash: {@code http://127.0.0.1:8080}. */
    public String origin() {
        return server.origin();
    }

    /** Waits until it is closed and does nothing any more. */
    public void await() throws InterruptedException {
        thread.join();
    }

    /** Stops serving; what is being read at this moment goes on until {@link #await} returns. */
    @Override
    public void close() throws IOException {
        desk.close();
        server.close();
        builder.close();
    }
}
