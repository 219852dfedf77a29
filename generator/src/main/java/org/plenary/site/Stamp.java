package org.plenary.site;

import java.time.Instant;

/**
 * Where a session stands in the history of the content.
 *
 * @param sequence 0 when it was first published, more with every change of the session or of what it names (RFC 5545, 3.8.7.4)
 * @param modified when it last changed so
 */
public record Stamp(int sequence, Instant created, Instant modified) {}
