package org.plenary.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says why a site couldn't be published, and what to do. */
public final class NotPublished extends IOException {

    private static final long serialVersionUID = 1;

    private final String why;
    private final String hint;

    NotPublished(String why, String hint, @Nullable Throwable cause) {
        super(why + ": " + hint, cause);
        this.why = why;
        this.hint = hint;
    }

    /**
     * When a folder can't be written.
     *
     * @param untouched whether all that stood there still stands there as it was
     */
    static NotPublished to(Path folder, boolean untouched, IOException cause) {
        WriteFailure failure = WriteFailure.of(cause, folder);
        return new NotPublished(
                folder.getFileName() + " can't be written: " + failure.reason() + "; "
                        + (untouched
                                ? "the site that is there stays as it was"
                                : "some of its files are new now and some are not, but each is whole"),
                failure.hint() + ", then bake again",
                cause);
    }

    public String why() {
        return why;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
