package org.plenary.attacks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Attacks that don't stand in a file of the corpus: git can't carry them, or they are too large to be read. */
final class MadeAttacks {

    private MadeAttacks() {}

    static List<Attack> all() {
        return List.of(
                Attack.refused(
                        "links/file",
                        "content/en/pages/linked.adoc",
                        path -> Files.createSymbolicLink(path, Path.of("../../../../secret.adoc")),
                        "content/en/pages/linked.adoc refused"),
                Attack.refused(
                        "links/environment",
                        "content/en/pages/_environment.adoc",
                        path -> Files.createSymbolicLink(path, Path.of("/proc/self/environ")),
                        "content/en/pages/_environment.adoc refused"),
                Attack.refused(
                        "links/folder-above",
                        "content/en/pages/above",
                        path -> Files.createSymbolicLink(path, Path.of("../../..")),
                        "content/en/pages/above refused"));
    }
}
