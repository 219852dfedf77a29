package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages at addresses that are gone, for hosts that can't redirect. */
@ExtendWith(SiteUnderTest.class)
class MovedIT {

    @Test
    void leadToPagesAtOnceAndAreShownByNoSearchEngine(@Showcase BakedSite site) throws Exception {
        assertThat(site.moved()).extracting(BakedPage::address).containsExactly("en/schedule/", "nl/rooster/");
        assertThat(site.moved()).allSatisfy(page -> {
            assertThat(page.isIndexed()).isFalse();
            assertThat(page.canonical().flatMap(site::pageAt)).isPresent();
            for (Element link : page.document().select("a[href]")) {
                assertThat(page.document().select("meta[http-equiv=refresh]").attr("content"))
                        .isEqualTo("0; url=" + link.attr("href"));
                assertThat(URI.create(site.absolute(page)).resolve(link.attr("href")))
                        .hasToString(page.canonical().orElseThrow());
            }
            assertThat(page.document().select("section").eachAttr("lang")).containsExactly("en", "nl", "ar");
        });
        Fault.failOn(Markup.faults(site, site.moved()));
    }
}
