package org.plenary.baked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SiteUnderTest.class)
class MarkupIT {

    @Test
    void everyPageIsValidHtml(BakedSite site) throws Exception {
        Fault.failOn(Markup.faults(site));
    }
}
