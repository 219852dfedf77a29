package org.plenary.source;

/** What a content file is to a site that shares organisations with other editions. */
public enum Standing {
    /** The site's own. */
    OWN,
    /** The site's own, of an organisation that is shared too: with a title it is all there is of it here, without one only this edition's facts. */
    BESIDE_SHARED,
    /** One that several editions share. */
    SHARED
}
