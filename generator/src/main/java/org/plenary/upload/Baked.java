package org.plenary.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.offline.Worker;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.publish.Form;
import org.plenary.theme.Inside;

/**
 * The files of a baked site that a storage sends as they are. Not those that web servers read, nor the smaller forms: a storage can't choose, the
 * network before it compresses.
 *
 * @param marks of each file with its headers, by path below the folder
 */
record Baked(Path folder, Map<String, String> marks) {

    private static final Set<String> FOR_SERVERS = Set.of("_headers", "_redirects", ".htaccess");

    /** Looks at the files that a bake wrote, and at no other. */
    static Baked read(Path folder, Set<String> files, Problems problems) throws IOException {
        Baked site = new Baked(folder, new TreeMap<>());
        for (String path : files) {
            if (FOR_SERVERS.contains(path.substring(path.lastIndexOf('/') + 1))
                    || Form.ENDINGS.stream().anyMatch(path::endsWith)) {
                continue;
            }
            if (site.isOwn(path)) {
                site.marks.put(path, mark(site.bytes(path), Sent.of(path)));
            } else {
                problems.add(
                        Place.of(folder.getFileName() + "/" + path),
                        Code.NOT_PUBLISHED,
                        "the bake wrote this file, but it isn't there any more as a file of its own",
                        "bake again: ./mvnw package -DskipTests");
            }
        }
        return site;
    }

    /** A file below the folder, and nothing that a link leads to. */
    private boolean isOwn(String path) {
        return !Files.isSymbolicLink(folder.resolve(path)) && Inside.holds(folder, path);
    }

    /** The folder that the site itself stands in, when it is an edition: {@code 2017/}; or nothing. Every site has one service worker. */
    String edition() {
        return marks.keySet().stream()
                .filter(path -> path.endsWith("/" + Worker.FILE))
                .map(path -> path.substring(0, path.length() - Worker.FILE.length()))
                .findFirst()
                .filter(folder -> !marks.containsKey(Worker.FILE))
                .orElse("");
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }

    private static String mark(byte[] bytes, Sent headers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((headers + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
