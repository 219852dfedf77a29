package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {

    private final SiteServer server;

    SiteServerTest(@TempDir Path folder) throws IOException {
        new TinySite(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.txt"), "not part of the site");
        this.server = SiteServer.start(folder.resolve("site"), "/2017/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void showsTheIndexOfAFolder() throws Exception {
        HttpResponse<String> response = get(server.address("en/about/"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("About us");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    }

    @Test
    void servesFilesWithTheirType() throws Exception {
        HttpResponse<String> response = get(server.address("css/site.css"));
        assertThat(response.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    }

    @Test
    void addsAMissingSlash() throws Exception {
        HttpResponse<String> response = get(server.address("en/about"));
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/2017/en/about/");
    }

    @Test
    void showsTheNotFoundPageWhereNothingIs() throws Exception {
        for (String nothing : new String[] {"nothing/", "../en/", "../", "../secret.txt", "%2e%2e/secret.txt"}) {
            HttpResponse<String> response = get(server.address(nothing));
            assertThat(response.statusCode()).as(nothing).isEqualTo(404);
            assertThat(response.body()).contains("Nothing");
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
