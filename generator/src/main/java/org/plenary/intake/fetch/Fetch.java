package org.plenary.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Reads a file, all {@code .csv} files of a folder, or an address of the web. */
public final class Fetch {

    /** The most bytes of a file or an answer: a programme of thousands of sessions has a tenth of it. */
    static final int MOST = 30_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final String EXAMPLE = "write it like ./mvnw plenary:import -Dfrom=schedule.json";

    private final Path root;
    private final Problems problems;

    public Fetch(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The texts, by names to call them by; none after a problem. */
    public Map<String, String> read(String from) throws IOException {
        if (from.isBlank()) {
            refuse("-Dfrom", "where the programme comes from isn't said", EXAMPLE);
            return Map.of();
        }
        if (from.matches("(?i)[a-z][a-z0-9+.-]+:.*") && !from.matches("(?i)[a-z]:.*")) {
            return ofWeb(from);
        }
        Optional<Path> path = path(from);
        if (path.isEmpty()) {
            problems.add(Place.of(from), Code.MISSING_FILE, "there is no such file", EXAMPLE);
            return Map.of();
        }
        return Files.isDirectory(path.get()) ? ofFolder(from, path.get()) : ofFile(from, path.get());
    }

    private Optional<Path> path(String from) {
        try {
            Path path = Path.of(from);
            return Stream.of(root.resolve(path), path).filter(Files::exists).findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> ofFolder(String from, Path folder) throws IOException {
        List<Path> tables = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".csv"))
                    .sorted()
                    .forEach(tables::add);
        }
        if (tables.isEmpty()) {
            refuse(from, "there is no .csv file in this folder", "name a file, or a folder of tables");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path table : tables) {
            texts.putAll(ofFile(from + "/" + table.getFileName(), table));
        }
        return texts;
    }

    private Map<String, String> ofFile(String name, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return text(name, bytes);
        }
    }

    private Map<String, String> text(String name, InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes(MOST + 1);
        if (read.length > MOST) {
            refuse(
                    name,
                    "this is larger than " + MOST / 1_000_000 + " MB",
                    "no programme is; perhaps it is another file");
            return Map.of();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
            return Map.of(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            boolean workbook = read.length > 1 && read[0] == 'P' && read[1] == 'K';
            refuse(
                    name,
                    workbook ? "this is a workbook or an archive, not a text" : "this is no text in UTF-8",
                    workbook ? "save the table as CSV in UTF-8" : "export it anew, or save it as UTF-8");
            return Map.of();
        }
    }

    /** Redirects are followed within the web only, and never from https to http. */
    private Map<String, String> ofWeb(String address) throws IOException {
        Optional<URI> uri = uri(address);
        if (uri.isEmpty()) {
            refuse(
                    address,
                    "this is not an address of the web",
                    "write it in full, beginning with https://, or name a file");
            return Map.of();
        }
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri.get())
                .timeout(PATIENCE)
                .header("User-Agent", "Plenary")
                .header("Accept", "application/json, application/xml, text/csv, */*;q=0.1")
                .build();
        var answer = client.sendAsync(request, limited());
        try {
            HttpResponse<byte[]> got = answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            if (got.statusCode() != 200) {
                refuse(
                        address,
                        "the answer is " + got.statusCode() + " instead of a programme",
                        "open it in a browser, and see what it says");
                return Map.of();
            }
            return text(address, new java.io.ByteArrayInputStream(got.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            answer.cancel(true);
            refuse(
                    address,
                    "nothing could be fetched from there",
                    "open it in a browser, save it, and import the file");
            return Map.of();
        }
    }

    /** Stops reading when there is more than anybody needs. */
    private static HttpResponse.BodyHandler<byte[]> limited() {
        return info -> new LimitedBody(MOST + 1);
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri).filter(one -> web && one.getHost() != null && one.getRawUserInfo() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void refuse(String place, String message, String hint) {
        problems.add(Place.of(place), Code.BAD_VALUE, message, hint);
    }
}
