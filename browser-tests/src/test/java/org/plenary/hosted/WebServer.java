package org.plenary.hosted;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A web server of this machine's own, as a process that ends with the test.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(folder, port, List.of(WebServer.find("nginx"), "-c", ...))) { ... }
 * }</pre>
 */
final class WebServer implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin");
    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final int port;

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where a program is. A machine without it leaves the test out, unless {@code -Dservers=required}. */
    static String find(String program) {
        Optional<Path> found = Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)), FOLDERS.stream())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "required".equals(System.getProperty("servers"))) {
            throw new IllegalStateException(program + " is not on this machine, and -Dservers=required asks for it");
        }
        Assumptions.assumeTrue(found.isPresent(), program + " is not on this machine");
        return found.map(Path::toString).orElseThrow();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts a program, and waits until it answers. */
    static WebServer start(Path folder, int port, List<String> command) throws IOException {
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("HOME", folder.toString());
        WebServer server = new WebServer(builder.start(), port);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!server.answers()) {
            if (!server.process.isAlive() || System.nanoTime() > end) {
                server.close();
                throw new IllegalStateException(command + " does not serve: " + Files.readString(log));
            }
            pause();
        }
        return server;
    }

    /** Without a final slash. */
    String origin() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
