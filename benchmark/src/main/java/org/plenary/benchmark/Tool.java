package org.plenary.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.benchmark.corpus.Shape;
import org.plenary.benchmark.measure.Command;

/**
 * A generator, and how it is started on a corpus of its shape. All paths are from the site's folder; {@code %s} is where the id of the
 * session goes that is edited.
 *
 * @param name for the command line and the results
 * @param theme what it needs besides the corpus, in {@code benchmark/peers/}; empty when it needs nothing
 * @param page the file that the page becomes
 * @param kept what a cold run mustn't find: output and caches
 * @param layout the template of the page; empty when it has none
 * @param build the command that makes the whole site; empty when it can't be run alone
 * @param serve its way of showing changes at once
 */
record Tool(
        String name,
        Shape shape,
        Optional<String> theme,
        String page,
        List<String> kept,
        Optional<String> layout,
        Installed installed,
        Build build,
        Optional<Serve> serve) {

    /** Whether it is there, and in which version. */
    @FunctionalInterface
    interface Installed {
        Check check();
    }

    /** What was found of a tool: its version, or why it can't be run. */
    record Check(Optional<String> version, String why) {}

    /** The command that makes a site in a folder. */
    @FunctionalInterface
    interface Build {
        Command in(Path site);
    }

    /**
     * A mode that serves a site and follows its changes.
     *
     * @param command that starts it, for a port
     * @param address the path of the page on the server
     * @param stylesheet a style sheet: its file, and its path on the server
     * @param bundle a file of messages and the key of one that stands on the page
     */
    record Serve(Start command, String address, String stylesheet, String stylesheetAddress, Optional<Bundle> bundle) {
        /** How it is started in a folder, on a port where one can be chosen. */
        @FunctionalInterface
        interface Start {
            Command in(Path site, int port);
        }
    }

    /** A message of the user interface. */
    record Bundle(String file, String key) {}
}
