/**
 * What pictures and other files of {@code content/media/} are, looked at byte by byte, and what of them is published. Knows nothing of sites,
 * and of where files stand.
 */
@NullMarked
package org.plenary.media;

import org.jspecify.annotations.NullMarked;
