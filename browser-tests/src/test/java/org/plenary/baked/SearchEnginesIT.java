package org.plenary.baked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both sites as search engines, readers of feeds and those who share pages see them. */
@ExtendWith(SiteUnderTest.class)
class SearchEnginesIT {

    @Test
    void everyPageOfTheSiteHasATitleOfItsOwnAndACard(BakedSite site) {
        Fault.failOn(Heads.faults(site));
    }

    @Test
    void everyPageOfTheShowcaseHasATitleOfItsOwnAndACard(@Showcase BakedSite site) {
        Fault.failOn(Heads.faults(site));
        Fault.failOn(Sharing.faults(site));
    }

    @Test
    void programsFindAllPagesOfTheSite(BakedSite site) {
        Fault.failOn(Crawling.faults(site));
    }

    @Test
    void programsFindAllPagesOfTheShowcase(@Showcase BakedSite site) {
        Fault.failOn(Crawling.faults(site));
    }

    @Test
    void dataOfTheSiteAreComplete(BakedSite site) {
        Fault.failOn(Data.faults(site));
    }

    @Test
    void dataOfTheShowcaseAreComplete(@Showcase BakedSite site) {
        Fault.failOn(Data.faults(site));
    }
}
