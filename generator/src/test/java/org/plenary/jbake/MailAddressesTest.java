package org.plenary.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressesTest {

    @Test
    void readersAndProgramsThatReadForThemSeeTheAddress() {
        String html =
                "<p>Write to <a href=\"mailto:press.office+eu@example.org?subject=Tides\">press.office+eu@example.org</a>.</p>"
                        + "<p>Or to me@sub.example.org, or you@example.org</p>";
        String veiled = MailAddresses.veiled(html);
        assertThat(veiled).doesNotContain("@", "mailto", "press.office", "sub.example");
        Document page = Jsoup.parse(veiled);
        assertThat(page.select("a").attr("href")).isEqualTo("mailto:press.office+eu@example.org?subject=Tides");
        assertThat(page.select("a").text()).isEqualTo("press.office+eu@example.org");
        assertThat(page.body().html()).isEqualTo(Jsoup.parse(html).body().html());
        assertThat(MailAddresses.veiled(html)).isEqualTo(veiled);
    }

    @Test
    void inDataTheyAreWrittenAsJsonDoes() {
        String veiled = MailAddresses.veiled(
                "<script type=\"application/ld+json\">{\"@type\":\"Person\",\"email\":\"\\u003ca@b.example\"}</script>a@b.example");
        assertThat(veiled)
                .contains("\"@type\":\"Person\"", "\"email\":\"\\u003ca\\u0040b.example\"")
                .doesNotContain("a@b");
        assertThat(veiled).endsWith(";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no address",
                "<a href=\"https://social.example/@forum\">@forum</a>",
                "@",
                "a@",
                "@b.example",
                "a@b",
                "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"}</script>"
            })
    void nothingElseChanges(String html) {
        assertThat(MailAddresses.veiled(html)).isEqualTo(html);
    }
}
