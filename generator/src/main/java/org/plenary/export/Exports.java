package org.plenary.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ibm.icu.util.ULocale;
import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.plenary.entry.Address;
import org.plenary.export.calendar.Calendars;
import org.plenary.export.code.Codes;
import org.plenary.export.feed.Channel;
import org.plenary.export.feed.Feeds;
import org.plenary.export.manifest.Manifests;
import org.plenary.export.schedule.Schedules;
import org.plenary.export.search.Searches;
import org.plenary.export.sitemap.Sitemaps;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.site.View;

/** Makes every file that is for programs and not for people. */
public final class Exports {

    private static final String CALENDAR = "text/calendar";
    private static final String ATOM = "application/atom+xml";
    private static final String JSON_FEED = "application/feed+json";
    private static final String XML_SCHEDULE = "application/vnd.c3voc.schedule+xml";
    private static final String JSON_SCHEDULE = "application/vnd.c3voc.schedule+json";

    private Exports() {}

    /** A class of each library that decides what becomes of a file. */
    public static List<Class<?>> libraries() {
        return List.of(VEvent.class, JsonMapper.class, QrCode.class, Jsoup.class, ULocale.class);
    }

    /** The files of a site with these pages. */
    public static List<Output> of(Site site, List<View> views) {
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(Calendars.of(site));
        outputs.addAll(Codes.of(site));
        outputs.addAll(Schedules.of(site));
        outputs.addAll(Feeds.of(site));
        outputs.addAll(Searches.of(site));
        outputs.addAll(Sitemaps.of(site, views));
        outputs.addAll(Manifests.of(site));
        return List.copyOf(outputs);
    }

    /** One of the files, by its path, without making the others where they are many. */
    public static Optional<Output> at(String path, Site site, List<View> views) {
        return Calendars.at(path, site)
                .or(() -> Codes.at(path, site))
                .or(() -> Searches.at(path, site))
                .or(() -> Stream.of(Schedules.of(site), Feeds.of(site), Sitemaps.of(site, views), Manifests.of(site))
                        .flatMap(List::stream)
                        .filter(output -> output.path().equals(path))
                        .findFirst());
    }

    /** What stands beside a page: its calendar and schedule, its feeds and those of pages below it; on the home page that is all feeds. */
    public static List<AlternateForm> beside(Address page, Edition edition) {
        List<AlternateForm> forms = new ArrayList<>();
        edition.calendarAt(page)
                .ifPresent(calendar -> forms.add(new AlternateForm(CALENDAR, calendar.name(), calendar.file())));
        Schedules.page(edition).filter(page::equals).ifPresent(programme -> {
            forms.add(new AlternateForm(XML_SCHEDULE, edition.home().title(), Schedules.xml(page)));
            forms.add(new AlternateForm(JSON_SCHEDULE, edition.home().title(), Schedules.json(page)));
        });
        for (Channel feed : Feeds.channels(edition)) {
            if (feed.page().path().startsWith(page.path())) {
                forms.add(new AlternateForm(ATOM, feed.title(), feed.atom()));
                forms.add(new AlternateForm(JSON_FEED, feed.title(), feed.json()));
            }
        }
        return forms;
    }
}
