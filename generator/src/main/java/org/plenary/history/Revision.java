package org.plenary.history;

import java.time.Instant;

/**
 * A state of the content that was published: a commit on the first-parent line of HEAD that changed the content folder.
 *
 * @param number 1 for the first such commit, counting up
 * @param time when it was committed, but never before the revision that precedes it
 */
public record Revision(int number, Instant time) {}
