package org.plenary.preview;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.plenary.problem.Problems;
import org.plenary.site.Site;
import org.plenary.site.View;

/** Lays out one page at a time. Safe for many threads. */
public interface PageTheme {

    /** A page as it would be baked; empty, with problems, when its template is wrong. */
    Optional<byte[]> render(Site site, View view, Problems problems) throws IOException;

    /** Reads some templates anew from now on, named from their folder: {@code pages/home.ftlh}. */
    void forget(Collection<String> templates);
}
