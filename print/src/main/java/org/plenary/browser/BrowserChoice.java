package org.plenary.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes the first browser that starts, trying one way to come by it after the other. */
final class BrowserChoice {

    /**
     * A way to come by a browser.
     *
     * @param name begins the sentence on how it went
     * @param search may take minutes
     */
    record Way(String name, Supplier<Finding> search) {}

    /**
     * What a way has led to.
     *
     * @param executables to be tried in this order
     * @param failure why there are none
     */
    record Finding(List<Path> executables, String failure) {

        static Finding of(List<Path> executables) {
            return new Finding(executables, "found none");
        }

        static Finding none(String failure) {
            return new Finding(List.of(), failure);
        }
    }

    /**
     * How a browser started.
     *
     * @param failure why it didn't
     */
    record Start<B>(Optional<B> browser, String failure) {

        static <B> Start<B> of(B browser) {
            return new Start<>(Optional.of(browser), "");
        }

        static <B> Start<B> failed(String failure) {
            return new Start<>(Optional.empty(), failure);
        }
    }

    private BrowserChoice() {}

    /** @throws NoBrowser when no way leads to one that starts, with the outcome of each in one line */
    static <B> B first(List<Way> ways, Function<Path, Start<B>> starter) {
        List<String> outcomes = new ArrayList<>();
        for (Way way : ways) {
            Finding finding = way.search().get();
            if (finding.executables().isEmpty()) {
                outcomes.add(way.name() + " " + finding.failure());
            }
            for (Path executable : finding.executables()) {
                Start<B> start = starter.apply(executable);
                if (start.browser().isPresent()) {
                    return start.browser().get();
                }
                outcomes.add(way.name() + " found " + executable + ", which doesn't start: " + start.failure());
            }
        }
        throw new NoBrowser(String.join("; ", outcomes));
    }
}
