package org.plenary.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A word that stands in many places around a site, none of them the site's: wherever it turns up, something was read that mustn't be.
 *
 * @param folder that the site stands in
 */
record Canary(Path folder) {

    String word() {
        return "CANARY-7f3a9c";
    }

    Path home() {
        return folder.resolve("home");
    }

    /** Puts it into files around the site and in it, but not in its content. */
    void plant(Path root) throws IOException {
        for (Path file : List.of(
                folder.resolve("secret.txt"),
                folder.resolve("secret.adoc"),
                folder.resolve("elsewhere/secret.adoc"),
                home().resolve(".gitconfig"),
                root.resolve("secret.adoc"),
                root.resolve("data/secret.yml"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, word() + "\n");
        }
    }

    List<String> settings() {
        return List.of("-Duser.home=" + home(), "-Dplenary.secret=" + word());
    }
}
