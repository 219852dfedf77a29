package org.plenary.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.media.Darkroom;
import org.plenary.media.MediaKind;
import org.plenary.media.Medium;
import org.plenary.media.Recipe;
import org.plenary.media.Renditions;
import org.plenary.media.Size;

/**
 * A picture or document that content shows or offers, from {@code content/media/}.
 *
 * @param name its path below {@code content/media/}, such as {@code lamot.jpg}
 * @param file as problems name it: {@code content/media/lamot.jpg}, or {@code ../organisations/media/lamot.jpg} of a shared one
 * @param size of a picture; empty for other files
 * @param bytes of it that are sound
 * @param recipe how it is published when it is a picture of pixels; empty for what is only published as it is
 * @param offered whether it is published as it is, because it has no other form or because something links to it
 */
public record MediaFile(
        Path path,
        String name,
        String file,
        MediaKind kind,
        Optional<Size> size,
        long bytes,
        Optional<Recipe> recipe,
        boolean offered) {

    static MediaFile of(Path path, String name, String file, MediaKind kind, MediaMemory.Look look) {
        return new MediaFile(
                path,
                name,
                file,
                kind,
                look.size(),
                look.bytes(),
                look.recipe(),
                look.recipe().isEmpty());
    }

    /** The same, published as it is too. */
    public MediaFile offering() {
        return new MediaFile(path, name, file, kind, size, bytes, recipe, true);
    }

    /** Whether several editions share it. */
    public boolean isShared() {
        return !file.startsWith(Inventory.FOLDER + "/");
    }

    /** What is shown of a picture; empty for other files. */
    public Optional<Renditions> renditions() {
        return size.map(whole ->
                recipe.map(how -> Renditions.of(name, whole, how)).orElseGet(() -> Renditions.itself(name, whole)));
    }

    /**
     * What is published of it, from the file as it is now.
     *
     * @throws IOException naming the file, when it is gone, or is no longer what pages say of it
     */
    public byte[] published() throws IOException {
        Medium medium = Medium.of(Files.readAllBytes(path), kind);
        if (!medium.complaints().isEmpty()
                || !medium.size().equals(size)
                || medium.bytes().length != bytes
                || !medium.recipe(kind).equals(recipe)) {
            throw new FileSystemException(path.toString(), null, "it changed while the site was baked");
        }
        return medium.bytes();
    }

    /**
     * Where its renditions are made.
     *
     * @throws IOException naming the file, when it is gone, has changed, or has colours that can't be turned into those of screens
     */
    public Darkroom darkroom() throws IOException {
        byte[] sound = published();
        try {
            return Darkroom.enter(sound, size.orElseThrow(), kind);
        } catch (IOException e) {
            throw new FileSystemException(
                    path.toString(),
                    null,
                    "its colours can't be read: save it anew from a picture editor, for the web");
        }
    }
}
