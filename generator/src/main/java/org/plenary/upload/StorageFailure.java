package org.plenary.upload;

import java.io.IOException;

/** Says why a storage didn't do what it was asked, and what to do. Never holds anything secret. */
public final class StorageFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final String why;
    private final String hint;

    public StorageFailure(String why, String hint, Throwable cause) {
        super(why + ": " + hint, cause);
        this.why = why;
        this.hint = hint;
    }

    public String why() {
        return why;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
