package org.plenary.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Listed;
import org.plenary.settings.LinkPattern;
import org.plenary.settings.LinkPattern.Gap;
import org.plenary.source.SourceFile;

/** Where the reader of a page can mend it, or say what is wrong with it; as the settings say. */
public final class Feedback {

    private Feedback() {}

    /** Where the file of a page is edited; empty for one that has none, such as a page that isn't found. */
    public static Optional<String> edit(Site site, View view, String title) {
        return file(view).flatMap(file -> site.settings().editUrl().map(url -> fill(url, site, view, title)));
    }

    /** Where a mistake on a page is reported. */
    public static Optional<String> report(Site site, View view, String title) {
        return site.settings().issuesUrl().map(url -> fill(url, site, view, title));
    }

    private static String fill(LinkPattern pattern, Site site, View view, String title) {
        Map<Gap, String> values = new EnumMap<>(Gap.class);
        file(view).ifPresent(file -> values.put(Gap.FILE, file));
        values.put(Gap.LANGUAGE, view.edition().language().tag());
        values.put(Gap.TITLE, title);
        // Where a page stands for any that isn't found, only the reader knows which.
        if (!view.isShownAnywhere()) {
            values.put(Gap.URL, site.absolute(view.address()));
        }
        return pattern.fill(values);
    }

    /** The file that the words of a page come from; where they come from many, that of the page above it. One that editions share may be anywhere. */
    private static Optional<String> file(View view) {
        List<Listed> above = view.crumbs();
        return view.subject()
                .or(() -> above.stream().skip(Math.max(0, above.size() - 1)).findFirst())
                .map(listed -> listed.entry().source())
                .filter(source -> !source.isShared())
                .map(SourceFile::name);
    }
}
