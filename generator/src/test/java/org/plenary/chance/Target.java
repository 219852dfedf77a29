package org.plenary.chance;

import java.io.IOException;
import java.nio.file.Path;

/** A part of the generator that reads what anybody may have written. The fuzzer and the tests by chance give it bytes. */
public interface Target extends AutoCloseable {

    /** Reads some bytes, and fails when what must always hold doesn't. */
    void take(byte[] bytes) throws IOException;

    /**
     * The target of a name: {@code header}, {@code body}, {@code site}, {@code settings} or {@code media}.
     *
     * @param folder an empty one, to lay files out in
     */
    static Target of(String name, Path folder) throws IOException {
        return switch (name) {
            case "header" -> new HeaderTarget(folder);
            case "body" -> new BodyTarget(folder);
            case "site" -> new SiteTarget(folder);
            case "settings" -> new SettingsTarget(folder);
            case "media" -> new MediaTarget(folder);
            default -> throw new IllegalArgumentException("there is no target '" + name + "'");
        };
    }

    @Override
    default void close() {}
}
