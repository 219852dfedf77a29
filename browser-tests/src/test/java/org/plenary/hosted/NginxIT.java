package org.plenary.hosted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    @Override
    boolean brotli() {
        return Files.exists(BROTLI);
    }
}
