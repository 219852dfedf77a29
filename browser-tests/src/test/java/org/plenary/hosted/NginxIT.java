package org.plenary.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.hosting.Hosted;
import org.plenary.hosting.Hosting;

/** With its module for Brotli where the machine has that. */
class NginxIT extends ServedSite {

    private static final Path BROTLI = Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");

    @Override
    WebServer start(Path folder, int port, Path site, Path settings) throws IOException {
        String nginx = WebServer.find("nginx");
        Path server = folder.resolve("server.conf");
        String own = Files.readString(settings.resolve("nginx/server.conf"));
        Files.writeString(server, brotli() ? own.replace("#brotli_static", "brotli_static") : own);
        Path all = folder.resolve("nginx.conf");
        Files.writeString(all, """
                %s
                daemon off;
                master_process off;
                pid %s/pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %s/body;
                    proxy_temp_path %s/proxy;
                    fastcgi_temp_path %s/fastcgi;
                    uwsgi_temp_path %s/uwsgi;
                    scgi_temp_path %s/scgi;
                    include %s;
                    server {
                        listen 127.0.0.1:%d;
                        root %s;
                        include %s;
                    }
                }
                """.formatted(
                        brotli() ? "load_module " + BROTLI + ";" : "",
                        folder,
                        folder,
                        folder,
                        folder,
                        folder,
                        folder,
                        settings.resolve("nginx/http.conf"),
                        port,
                        site,
                        server));
        return WebServer.start(
                folder, port, List.of(nginx, "-p", folder.toString(), "-e", "stderr", "-c", all.toString()));
    }

    @Test
    void aSiteBelowAPathLeavesTheRestOfItsHostAlone(@TempDir Path folder) throws Exception {
        Path host = Files.createDirectories(folder.resolve("host"));
        Path settings = folder.resolve("settings");
        for (String file : List.of("2017/index.html", "2017/nl/index.html", "2017/nl/404.html", "index.html")) {
            Files.createDirectories(host.resolve(file).getParent());
            Files.writeString(host.resolve(file), file);
        }
        Hosted site = new Hosted("/2017/", List.of("pt-BR", "nl"), List.of(), List.of());
        for (Map.Entry<String, byte[]> file : Hosting.settings(site).entrySet()) {
            Files.createDirectories(settings.resolve(file.getKey()).getParent());
            Files.write(settings.resolve(file.getKey()), file.getValue());
        }
        try (WebServer server = start(folder, WebServer.freePort(), host, settings)) {
            assertThat(location(server, "/2017/", "fr,nl;q=0.5")).contains("/2017/nl/");
            assertThat(location(server, "/2017/", "pt,nl")).contains("/2017/pt-BR/");
            assertThat(location(server, "/2017/", "nl;q=0,fr")).isEmpty();
            assertThat(location(server, "/", "nl")).isEmpty();
            HttpResponse<String> missing = ask(server, "/2017/nl/none", "nl");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).isEqualTo("2017/nl/404.html");
            assertThat(ask(server, "/", "nl").headers().firstValue("Content-Security-Policy"))
                    .isEmpty();
        }
    }

    private static Optional<String> location(WebServer server, String path, String languages) throws Exception {
        return ask(server, path, languages).headers().firstValue("Location");
    }

    private static HttpResponse<String> ask(WebServer server, String path, String languages) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.origin() + path))
                .header("Accept-Language", languages)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    boolean brotli() {
        return Files.exists(BROTLI);
    }
}
