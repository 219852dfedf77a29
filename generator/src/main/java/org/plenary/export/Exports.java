package org.plenary.export;

import java.util.ArrayList;
import java.util.List;
import org.plenary.export.calendar.Calendars;
import org.plenary.export.code.Codes;
import org.plenary.export.feed.Feeds;
import org.plenary.export.schedule.Schedules;
import org.plenary.publish.Output;
import org.plenary.site.Site;
import org.plenary.site.View;

/** Makes every file that is for programs and not for people. */
public final class Exports {

    private Exports() {}

    /** The files of a site with these pages. */
    public static List<Output> of(Site site, List<View> views) {
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(Calendars.of(site));
        outputs.addAll(Codes.of(site));
        outputs.addAll(Schedules.of(site));
        outputs.addAll(Feeds.of(site));
        return List.copyOf(outputs);
    }
}
