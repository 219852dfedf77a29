package org.plenary.export.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.plenary.entry.Address;
import org.plenary.export.feed.Feed.Entry;
import org.plenary.export.form.Xml;
import org.plenary.site.Site;

/** Writes Atom (RFC 4287). */
final class AtomFeed {

    static final String TYPE = "application/atom+xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String PAGE = "text/html";

    private final Feed feed;
    private final Site site;
    private final Xml xml = new Xml();

    AtomFeed(Feed feed, Site site) {
        this.feed = feed;
        this.site = site;
    }

    byte[] bytes() {
        xml.start("feed")
                .attribute("xmlns", NAMESPACE)
                .attribute("xml:lang", feed.channel().language().tag());
        xml.element("id", feed.id()).element("title", feed.channel().title());
        if (!feed.subtitle().isEmpty()) {
            xml.element("subtitle", feed.subtitle());
        }
        xml.element("updated", time(feed.updated()));
        writeAuthor();
        String language = feed.channel().language().tag();
        writeLink("self", TYPE, language, feed.channel().atom());
        writeLink("alternate", PAGE, language, feed.channel().page());
        feed.translations()
                .forEach(other -> writeLink("alternate", TYPE, other.language().tag(), other.atom()));
        feed.entries().forEach(this::write);
        return xml.end().bytes();
    }

    private void writeAuthor() {
        xml.start("author").element("name", feed.author());
        xml.element("uri", site.absolute(feed.home())).end();
    }

    private void writeLink(String relation, String type, String language, Address address) {
        writeLink(relation, type, language, site.absolute(address));
    }

    private void writeLink(String relation, String type, String language, String href) {
        xml.empty("link").attribute("rel", relation).attribute("type", type);
        xml.attribute("hreflang", language).attribute("href", href);
    }

    private void write(Entry entry) {
        String language = entry.language().tag();
        xml.start("entry").attribute("xml:lang", language);
        xml.element("id", entry.id()).element("title", entry.title());
        xml.element("updated", time(entry.updated())).element("published", time(entry.updated()));
        writeLink("alternate", PAGE, feed.channel().language().tag(), entry.url());
        entry.tags().forEach(tag -> xml.empty("category").attribute("term", tag));
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
        xml.start("content").attribute("type", "html").text(entry.html()).end();
        xml.end();
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
