package org.plenary.upload;

import java.util.Comparator;
import org.plenary.offline.Worker;

/**
 * When a file is uploaded. After every single one of them, whatever a page leads to is there: what pages load comes before them, what is new
 * before what leads to it, what others gather last. What is in one turn may come in any order.
 *
 * @param depth of pages that change: the ones that lead to others come after these
 */
record Turn(Step step, int depth) implements Comparable<Turn> {

    enum Step {
        /** Style sheets, scripts, pictures, documents. */
        LOADED,
        /** Calendars, feeds and so on that were not there before; no page leads to them yet. */
        NEW_DATA,
        /** No page that was there leads to them yet. */
        NEW_PAGES,
        PAGES,
        /** Feeds, schedules, the sitemap, what is searched: they lead to pages. */
        DATA,
        /** The service worker: it makes browsers fetch all the others. */
        WORKER
    }

    private static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::step).thenComparing(Turn::depth, Comparator.reverseOrder());

    /** @param isNew whether nothing stands at its place */
    static Turn of(String path, boolean isNew) {
        if (path.equals(Worker.FILE) || path.endsWith("/" + Worker.FILE)) {
            return new Turn(Step.WORKER, 0);
        }
        if (Sent.of(path).isKept()) {
            return new Turn(Step.LOADED, 0);
        }
        boolean page = path.endsWith(".html");
        if (isNew) {
            return new Turn(page ? Step.NEW_PAGES : Step.NEW_DATA, 0);
        }
        return page
                ? new Turn(Step.PAGES, (int)
                        path.chars().filter(sign -> sign == '/').count())
                : new Turn(Step.DATA, 0);
    }

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }
}
