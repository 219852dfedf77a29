package org.plenary.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.content.Fingerprint;
import org.plenary.history.Git;

class CacheTest {

    private static final String KEY = Fingerprint.of("one");

    @TempDir
    Path site;

    private final List<String> notes = new ArrayList<>();

    private Cache cache() {
        return new Cache(site, Clock.systemUTC(), notes::add);
    }

    @Test
    void whatIsKeptIsFoundTheNextTime() {
        assertThat(cache().entries("texts").keep(KEY, new byte[] {1})).isTrue();

        assertThat(cache().entries("texts").find(KEY)).isPresent();
        assertThat(notes).isEmpty();
    }

    @Test
    void whatCameWithACommitIsNotUsedAndThatIsSaidOnce() throws IOException {
        cache().entries("texts").keep(KEY, new byte[] {1});
        Git.init(site).commit();
        Cache cache = cache();

        assertThat(cache.isTrusted()).isFalse();
        assertThat(cache.entries("texts").find(KEY)).isEmpty();
        assertThat(cache.entries("pictures", List.of(Jsoup.class)).keep(KEY, new byte[] {2}))
                .isFalse();
        assertThat(notes).singleElement().asString().contains("git rm -r --cached .cache");
    }

    @Test
    void entriesKnowTheCodeThatMakesThem() {
        assertThat(cache().entries("cards", List.of(Jsoup.class)).code())
                .isNotEmpty()
                .isEqualTo(cache().entries("cards", List.of(Jsoup.class)).code())
                .isNotEqualTo(cache().entries("cards", List.of(Test.class)).code());
    }

    @Test
    void nothingIsKeptOfCodeThatNobodyKnows() {
        assertThat(cache().entries("cards", List.of(String.class)).keep(KEY, new byte[] {1}))
                .isFalse();
    }
}
