package org.plenary.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.shapesecurity.salvation2.FetchDirectiveKind;
import com.shapesecurity.salvation2.Policy.PolicyErrorConsumer;
import com.shapesecurity.salvation2.Policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.media.MediaKind;
import org.plenary.media.Medium;
import org.plenary.media.Renditions;
import org.plenary.media.Samples;

/** The table, scored as MDN's HTTP Observatory does: 100 for a site that answers, and points for what each header says. */
class HeadersTest {

    private static final int LEAST = 130;
    private static final long HALF_A_YEAR = 15_768_000;
    private static final Hosted SITE = new Hosted(
            "/2017/", List.of("en", "nl"), List.of("en/programme/embed/", "nl/programma/embed/"), List.of("css"));

    @ParameterizedTest
    @CsvSource({"/2017/index.html, 150", "/2017/en/programme/opening/index.html, 150", "/2017/404.html, 150"})
    void pagesScore(String path, int points) {
        assertThat(score(Headers.of(path, SITE))).isEqualTo(points).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void aScoreFallsWithWhatIsMissing() {
        Headers.of("/2017/index.html", SITE).keySet().stream()
                .filter(name -> !List.of("Permissions-Policy", "Cache-Control").contains(name))
                .forEach(name -> {
                    Map<String, String> sent = Headers.of("/2017/index.html", SITE);
                    sent.remove(name);
                    assertThat(score(sent)).as("without " + name).isLessThan(150);
                });
        Map<String, String> weak = Headers.of("/2017/index.html", SITE);
        weak.merge("Content-Security-Policy", "; script-src-elem 'unsafe-inline'", String::concat);
        assertThat(score(weak)).isLessThan(150);
    }

    @Test
    void browsersFindNoMistakeInAnyPolicy() {
        for (String path : List.of("/2017/index.html", "/2017/en/programme/embed/index.html", "/2017/img/icon.svg")) {
            assertThat(mistakes(value(Headers.of(path, SITE), "Content-Security-Policy")))
                    .as(path)
                    .isEmpty();
        }
        assertThat(mistakes("default-src none")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/2017/css/site.0123456789.css, same-origin, '', 'public, max-age=31536000, immutable'",
        "/2017/css/site.css, same-origin, '', no-cache",
        "/2017/sw.js, same-origin, '', no-cache",
        "/2017/en/programme/calendar.ics, cross-origin, *, no-cache",
        "/2017/en/news/feed.xml, cross-origin, *, no-cache",
        "/2017/media/port.png, cross-origin, '', 'public, max-age=3600'",
        "/2017/en/programme/embed/index.html, cross-origin, '', no-cache",
        "/2017/en/programme/embed/, cross-origin, '', no-cache",
        "/2017/en/, same-origin, '', no-cache",
    })
    void othersGetWhatIsForThem(String path, String resource, String access, String cache) {
        Map<String, String> sent = Headers.of(path, SITE);
        assertThat(value(sent, "Cross-Origin-Resource-Policy")).isEqualTo(resource);
        assertThat(value(sent, "Access-Control-Allow-Origin")).isEqualTo(access);
        assertThat(value(sent, "Cache-Control")).isEqualTo(cache);
    }

    @Test
    void browsersKeepThePicturesThatWeMake() {
        byte[] jpeg = Samples.picture("jpg", 700, 300);
        Medium medium = Medium.of(jpeg, MediaKind.JPEG);
        Renditions made = Renditions.of(
                "harbour/port.jpg",
                medium.size().orElseThrow(),
                medium.recipe(MediaKind.JPEG).orElseThrow());

        assertThat(made.all()).hasSizeGreaterThan(1).allSatisfy(rendition -> {
            Map<String, String> sent = Headers.of("/2017/media/" + rendition.name(), SITE);
            assertThat(value(sent, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(value(sent, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        });
    }

    @Test
    void onlyTheEmbeddedPageIsShownWithinOthers() {
        assertThat(value(Headers.of("/2017/nl/programma/embed/index.html", SITE), "Content-Security-Policy"))
                .endsWith("frame-ancestors *");
        assertThat(value(Headers.of("/2017/nl/programma/embed/more/index.html", SITE), "Content-Security-Policy"))
                .endsWith("frame-ancestors 'none'");
    }

    @Test
    void otherSitesReadNothingOfAPreview() {
        Map<String, String> sent = Headers.ofPreview("/2017/en/programme/schedule.json", SITE);
        assertThat(sent)
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKeys("Access-Control-Allow-Origin", "Strict-Transport-Security");
    }

    private static int score(Map<String, String> sent) {
        return 100
                + policy(value(sent, "Content-Security-Policy"))
                + (value(sent, "X-Content-Type-Options").equals("nosniff") ? 0 : -5)
                + (List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")
                                .contains(value(sent, "Referrer-Policy"))
                        ? 5
                        : 0)
                + (transport(value(sent, "Strict-Transport-Security")) ? 0 : -20)
                + (value(sent, "Cross-Origin-Resource-Policy").equals("same-origin") ? 10 : 0)
                + (value(sent, "Cross-Origin-Opener-Policy").equals("same-origin") ? 10 : 0)
                + (value(sent, "Cross-Origin-Embedder-Policy").equals("require-corp") ? 10 : 0);
    }

    private static int policy(String text) {
        var policy = com.shapesecurity.salvation2.Policy.parseSerializedCSP(text, PolicyErrorConsumer.ignored);
        boolean nothingByDefault = policy.getFetchDirective(FetchDirectiveKind.DefaultSrc)
                .filter(sources -> sources.getHosts().isEmpty() && !sources.star() && !sources.self())
                .isPresent();
        boolean safe = !text.contains("'unsafe-")
                && !policy.allowsInlineScript(Optional.empty(), Optional.of("x"), Optional.empty())
                && !policy.allowsInlineStyle(Optional.empty(), Optional.of("x"));
        boolean framed = policy.frameAncestors()
                .filter(who -> who.getHosts().isEmpty() && !who.star())
                .isEmpty();
        return (nothingByDefault && safe ? 10 : safe ? 5 : -20) + (framed ? -20 : 5);
    }

    private static boolean transport(String value) {
        return value.startsWith("max-age=") && Long.parseLong(value.replaceAll("\\D", "")) >= HALF_A_YEAR;
    }

    private static List<String> mistakes(String policy) {
        List<String> found = new ArrayList<>();
        com.shapesecurity.salvation2.Policy.parseSerializedCSP(policy, (severity, message, directive, index) -> {
            if (severity != Severity.Info && !message.contains("require-trusted-types-for")) {
                found.add(message);
            }
        });
        return found;
    }

    private static String value(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "");
    }
}
