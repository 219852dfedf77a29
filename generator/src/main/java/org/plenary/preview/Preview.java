package org.plenary.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.plenary.cache.Cache;
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
    private final Contents contents;
    private final Builder builder;
    private final Thread thread;

    private Preview(Desk desk, Server server, Contents contents, Builder builder) {
        this.desk = desk;
        this.server = server;
        this.contents = contents;
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
        HttpServer bound;
        try {
            bound = Server.bind(options.port());
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
        Terminal terminal = new Terminal(console, Server.origin(bound));
        terminal.say("Preview: " + Server.origin(bound) + "/ (stop with Ctrl-C)");
        Cache cache = new Cache(root, clock, terminal::say);
        Contents contents = new Contents(root, cache, problem -> {
            terminal.tell(problem);
            desk.renew();
        });
        Server server = Server.start(bound, desk, new Faces(pages), contents, options.follow());
        Builder builder = new Builder(root, overrides, clock, theme, pages, desk, terminal, cache);
        Preview preview = new Preview(desk, server, contents, builder);
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
        contents.close();
        builder.close();
    }
}
