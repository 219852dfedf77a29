package org.plenary.baked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SiteUnderTest.class)
class LinksIT {

    @Test
    void everyAddressLeadsSomewhereAtTheRootOfAHost(BakedSite site) {
        Fault.failOn(LinkWalk.faults(site, "/"));
    }

    @Test
    void everyAddressLeadsSomewhereBelowAPath(BakedSite site) {
        Fault.failOn(LinkWalk.faults(site, "/2017/"));
    }
}
