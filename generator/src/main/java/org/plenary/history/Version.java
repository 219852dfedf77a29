package org.plenary.history;

import java.util.Optional;

/**
 * What a file said from a revision on.
 *
 * @param text empty when the file wasn't there any more; {@code ""} also when it is too large for a text
 */
public record Version(Revision revision, Optional<String> text) {}
