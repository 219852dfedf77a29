package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SiteUnderTest.class)
class LanguagesIT {

    @Test
    void everyLanguageHasAHomePage(BakedSite site) {
        assertThat(site.languages())
                .allSatisfy(language -> assertThat(site.page(language + "/")).isPresent());
    }

    @Test
    void everyLanguageHasAsManyPages(BakedSite site) {
        assertThat(site.languages().stream()
                        .map(language -> site.pages().stream()
                                .filter(page -> page.file().startsWith(language + "/"))
                                .count())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void everyPageSaysItsLanguageAndDirection(BakedSite site) {
        Fault.failOn(PageLanguage.faults(site));
    }

    @Test
    void everySetOfAlternatesIsComplete(BakedSite site) {
        Fault.failOn(Alternates.faults(site));
    }

    @Test
    void everyPageTellsThoseWhoShareItTheSame(BakedSite site) {
        Fault.failOn(Sharing.faults(site));
    }

    @Test
    void everySwitcherLeadsToTheSamePageAndBack(BakedSite site) {
        Fault.failOn(Switchers.faults(site));
    }
}
