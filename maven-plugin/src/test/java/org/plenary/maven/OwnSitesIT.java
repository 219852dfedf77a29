package org.plenary.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The goals on the sites of this repository. */
class OwnSitesIT extends SmallSite {

    @Test
    void areCheckedAsByEditors() throws Exception {
        Maven site = Maven.runAsAnEditor(PROJECT, "plenary:check");
        assertThat(site.output()).containsPattern("\nPlenary checked \\d+ files \\(en \\d+, nl \\d+\\): ");
        assertThat(site.exit()).isZero();

        Maven showcase = Maven.runAsAnEditor(PROJECT, "plenary:check", "-Dplenary.site=showcase");
        assertThat(showcase.output()).containsPattern("\nPlenary checked \\d+ files \\(en \\d+, nl \\d+, ar \\d+\\): ");
        assertThat(showcase.exit()).isZero();
    }
}
