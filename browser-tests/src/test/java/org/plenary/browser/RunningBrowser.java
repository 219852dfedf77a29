package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests a {@link Browser}, started once. Without one, the first class of tests fails and says why; the classes after it are passed
 * over, since there is nothing more to say.
 */
final class RunningBrowser implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        attempt(context).demand();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return attempt(context).browser.orElseThrow();
    }

    private static Attempt attempt(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Attempt.class, type -> new Attempt(), Attempt.class));
    }

    /** The one attempt to start a browser. */
    private static final class Attempt implements AutoCloseable {

        private final Playwright playwright = Browsers.playwright();
        private Optional<Browser> browser = Optional.empty();
        private Optional<NoBrowser> unreported = Optional.empty();

        Attempt() {
            try {
                browser = Optional.of(start());
            } catch (NoBrowser e) {
                unreported = Optional.of(e);
            }
        }

        /** One process at a time, as this may install one. */
        private Browser start() {
            Path lock = Path.of("target", "browser.lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return new Browsers(playwright, Machine.here()).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void demand() {
            if (browser.isEmpty()) {
                Optional<NoBrowser> failure = unreported;
                unreported = Optional.empty();
                throw failure.orElseThrow(() -> new TestAbortedException("no browser, as the first failure says"));
            }
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
