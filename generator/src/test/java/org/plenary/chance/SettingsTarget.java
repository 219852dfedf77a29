package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;

/**
 * Reads a settings file: there are settings or a problem, the same each time.
 *
 * @param root a folder to lay the file out in
 */
public record SettingsTarget(Path root) implements Target {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Override
    public void take(byte[] bytes) throws IOException {
        Files.write(root.resolve(SettingsReader.FILE), bytes);
        Problems problems = new Problems();
        Problems again = new Problems();

        Optional<Settings> settings = SettingsReader.read(root, Map.of(), CLOCK, problems);
        Optional<Settings> same = SettingsReader.read(root, Map.of(), CLOCK, again);

        assertThat(settings.isPresent() || problems.hasErrors()).isTrue();
        assertThat(settings.filter(read -> read.languages().isEmpty())).isEmpty();
        Invariants.check(problems, root);
        assertThat(same).isEqualTo(settings);
        assertThat(again.list()).isEqualTo(problems.list());
    }
}
