package org.plenary.entry;

import org.plenary.media.Rendition;
import org.plenary.media.Renditions;

/**
 * A picture with what has to stand beside it.
 *
 * @param renditions what is published of it
 * @param alt what it shows, for those who don't see it; empty when it only adorns
 * @param credit who made it, or empty
 * @param licence how it may be used, or empty
 */
public record Picture(Renditions renditions, String alt, String credit, String licence) {

    /** The one for programs, and for browsers that know no sets. */
    public Rendition largest() {
        return renditions.largest();
    }
}
