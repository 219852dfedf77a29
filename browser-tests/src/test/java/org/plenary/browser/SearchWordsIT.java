package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

/**
 * What people type and which of a few pages they mean, in {@code search/*.tsv}: with other forms of the words, parts of compounds, without accents
 * and with slips of the finger. A hit is a page that is found first.
 */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class SearchWordsIT {

    private static final List<String> LANGUAGES = List.of("en", "nl", "fr", "de", "es", "ar");

    /** Makes an index for each language, and gives the first page that is found for each query. */
    private static final String SEARCH = """
            async ([script, languages, pages, queries]) => {
              const { indexOf } = await import(script);
              const indexes = {};
              for (const language of languages) {
                const own = pages.filter(page => page[0] === language);
                const list = own.map(([, id, title, names, text]) => [0, id, title, "", names, text]);
                indexes[language] = await indexOf({ language, directions: {}, kinds: ["page"], pages: list }, location.href);
              }
              return queries.map(([language, query]) => indexes[language].search(query)[0]?.address ?? "nothing");
            }
            """;

    private final Visitors visitors;
    private final String script;

    SearchWordsIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.visitors = new Visitors(browser, site, "/");
        this.script = site.files().stream()
                .filter(file -> file.matches("js/search-index\\.[0-9a-f]{10}\\.js"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        visitors.close();
    }

    @Test
    void findsWhatEnginesWereMeasuredWith() throws IOException {
        assertThat(misses("measured.tsv", 30)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void findsWhatNoRuleWasMadeFor() throws IOException {
        assertThat(misses("more.tsv", 30)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void findsNothingForWordsThatNoPageHas() throws IOException {
        List<List<String>> queries = List.of(
                List.of("en", "zeppelin"),
                List.of("nl", "kernfusie"),
                List.of("fr", "girafe"),
                List.of("de", "Quantenphysik"),
                List.of("es", "jirafa"),
                List.of("ar", "زرافة"));
        assertThat(found(queries)).containsOnly("nothing");
    }

    private List<String> misses(String file, int count) throws IOException {
        List<List<String>> queries = rows(file);
        assertThat(queries).hasSize(count);
        List<String> found = found(queries);
        List<String> misses = IntStream.range(0, count)
                .filter(i -> !queries.get(i).get(2).equals(found.get(i)))
                .mapToObj(i -> queries.get(i) + " finds " + found.get(i))
                .toList();
        System.out.println("Search: " + (count - misses.size()) + " of " + count + " in " + file + " " + misses);
        return misses;
    }

    private List<String> found(List<List<String>> queries) throws IOException {
        Page page = visitors.come().open("en/search/");
        List<?> found = (List<?>)
                page.evaluate(SEARCH, List.of(visitors.address(script), LANGUAGES, rows("pages.tsv"), queries));
        return found.stream().map(String::valueOf).toList();
    }

    /** The rows of a table, without its head. */
    private static List<List<String>> rows(String file) throws IOException {
        try (InputStream table =
                Objects.requireNonNull(SearchWordsIT.class.getResourceAsStream("search/" + file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        }
    }
}
