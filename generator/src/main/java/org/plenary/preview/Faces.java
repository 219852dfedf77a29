package org.plenary.preview;

import java.util.List;
import java.util.Optional;
import org.plenary.problem.Problem;
import org.plenary.site.View;

/** The pages as browsers get to see them: those of the site, each with its mark. */
final class Faces {

    /** What an address without a page shows. */
    static final String NOT_FOUND = "404.html";

    /**
     * A page.
     *
     * @param html as it would be baked; empty when it could never be rendered
     * @param mark why visitors don't get to see it; empty when they do
     * @param fingerprint tells it from what it was in other states
     */
    record Face(Optional<byte[]> html, String mark, String fingerprint, List<Problem> errors) {}

    /** What the fingerprint of nothing is. */
    static final String NONE = "none";

    private final Pages pages;

    Faces(Pages pages) {
        this.pages = pages;
    }

    /** The page in a file, or the one that says that there is none; empty when the site has neither. */
    Optional<Face> face(Shown shown, String file) {
        Optional<View> view = shown.page(file).or(() -> shown.page(NOT_FOUND));
        return view.flatMap(there -> pages.page(shown, there.address().file()).map(page -> face(shown, there, page)));
    }

    private static Face face(Shown shown, View view, Pages.Page page) {
        String mark = shown.withheld(view).map(why -> Marks.of(shown, why)).orElse("");
        String fingerprint =
                page.html().map(html -> Injection.fingerprint(html, mark)).orElse(NONE);
        return new Face(page.html(), mark, fingerprint, page.errors());
    }
}
