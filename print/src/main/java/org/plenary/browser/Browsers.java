package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.browser.BrowserChoice.Finding;
import org.plenary.browser.BrowserChoice.Start;
import org.plenary.browser.BrowserChoice.Way;
import org.plenary.browser.Machine.Platform;

/**
 * Starts a browser of Chromium's family: one that is installed; else, as root on Debian or Ubuntu, its package; else one that
 * Playwright downloads.
 *
 * <pre>{@code
 * try (Playwright playwright = Browsers.playwright()) {
 *     Browser browser = new Browsers(playwright, Machine.here()).start();
 * }
 * }</pre>
 */
public final class Browsers {

    private static final String SKIP_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static final String PRINTED = "[err] ";
    private static final String MESSAGE = "message='";

    private final Playwright playwright;
    private final Machine machine;

    public Browsers(Playwright playwright, Machine machine) {
        this.playwright = playwright;
        this.machine = machine;
    }

    /** Playwright without browsers of its own. */
    public static Playwright playwright() {
        Map<String, String> environment = Map.of(SKIP_DOWNLOAD, "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    /**
     * Starts the first that starts.
     *
     * @throws NoBrowser when there is none and none can be fetched
     */
    public Browser start() {
        return BrowserChoice.first(ways(), this::start);
    }

    List<Way> ways() {
        return List.of(
                new Way("the search for an installed Chromium, Chrome or Edge", this::installed),
                new Way("apt-get install chromium", this::debianPackage),
                new Way("Playwright's download", this::download));
    }

    private Finding installed() {
        return Finding.of(InstalledBrowsers.on(machine, Files::isExecutable));
    }

    private Finding debianPackage() {
        if (!machine.debian() || !machine.root()) {
            return Finding.none("needs root on Debian or Ubuntu");
        }
        Map<String, String> environment = Map.of("DEBIAN_FRONTEND", "noninteractive");
        List<String> get = List.of("apt-get", "-y", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120");
        Optional<String> failure = Command.of(get, List.of("update"))
                .run(environment)
                .or(() -> Command.of(get, List.of("install", "--no-install-recommends", "chromium"))
                        .run(environment));
        return failure.map(Finding::none).orElseGet(this::installed);
    }

    private Finding download() {
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        List<String> cli = List.of(java.toString(), CLI.class.getName(), "install", "--no-shell");
        Map<String, String> environment = Map.of("CLASSPATH", classPath(), SKIP_DOWNLOAD, "0");
        boolean withLibraries = machine.debian() && machine.root();
        return Command.of(cli, withLibraries ? List.of("--with-deps", "chromium") : List.of("chromium"))
                .run(environment)
                .map(Finding::none)
                .orElseGet(
                        () -> Finding.of(List.of(Path.of(playwright.chromium().executablePath()))));
    }

    /** Where Playwright's classes are. Within Maven they have a class loader of their own. */
    private static String classPath() {
        if (Playwright.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path", "");
    }

    /** In its sandbox where that works; it can't as root, and in many containers. What it visits is this site, on this machine. */
    private Start<Browser> start(Path executable) {
        boolean rootOnLinux = machine.platform() == Platform.LINUX && machine.root();
        if (!rootOnLinux) {
            Start<Browser> sandboxed = start(executable, true);
            if (sandboxed.browser().isPresent()) {
                return sandboxed;
            }
        }
        return start(executable, false);
    }

    private Start<Browser> start(Path executable, boolean sandbox) {
        try {
            return Start.of(playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setChromiumSandbox(sandbox)
                            .setArgs(FLAGS)));
        } catch (PlaywrightException e) {
            return Start.failed(reason(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Why Playwright failed, in one line: the last that the browser itself has printed, or Playwright's first.
     *
     * @param message Playwright's, of many lines
     */
    public static String reason(String message) {
        List<String> lines = message.lines().map(String::trim).toList();
        Stream<String> printed = lines.stream()
                .filter(line -> line.contains(PRINTED))
                .map(line -> line.substring(line.indexOf(PRINTED) + PRINTED.length()));
        return printed.reduce((first, second) -> second)
                .orElseGet(() -> lines.stream()
                        .filter(line -> line.startsWith(MESSAGE))
                        .findFirst()
                        .map(line -> line.substring(MESSAGE.length()))
                        .orElse(message));
    }
}
