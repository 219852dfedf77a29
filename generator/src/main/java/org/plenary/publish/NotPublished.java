package org.plenary.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says why a site couldn't be published, and what to do. */
public final class NotPublished extends IOException {

    private static final long serialVersionUID = 1;

    NotPublished(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
