package org.plenary.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plenary.problem.Problem;

/**
 * A problem as programs are told of it.
 *
 * @param path of the file from the root of the repository, with {@code /}
 * @param fingerprint by which it is known again when other lines of the file, or other files, change; no two problems have the same
 */
record Finding(Problem problem, String path, String fingerprint) {

    /** @param folder of the site in its repository, with a final slash, or empty */
    static List<Finding> of(List<Problem> problems, String folder) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems) {
            String path = path(folder, problem.place().file());
            String same = String.join("\n", path, problem.code().toString(), problem.message());
            int count = seen.merge(same, 1, Integer::sum);
            findings.add(new Finding(problem, path, hash(same + "\n" + count)));
        }
        return findings;
    }

    /** The theme may be borrowed from a folder above. */
    private static String path(String folder, String file) {
        String outer = folder;
        String rest = file;
        while (rest.startsWith("../") && !outer.isEmpty()) {
            outer = outer.substring(0, outer.lastIndexOf('/', outer.length() - 2) + 1);
            rest = rest.substring("../".length());
        }
        return outer + rest;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong, and in a second line what to do. */
    String text() {
        return problem.hint().isEmpty() ? problem.message() : problem.message() + "\nhint: " + problem.hint();
    }
}
