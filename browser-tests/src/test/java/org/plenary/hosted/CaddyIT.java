package org.plenary.hosted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CaddyIT extends ServedSite {

    @Override
    WebServer start(Path folder, int port, Path site, Path settings) throws IOException {
        String caddy = WebServer.find("caddy");
        Path all = folder.resolve("Caddyfile");
        Files.writeString(all, """
                {
                	admin off
                	auto_https off
                }
                http://127.0.0.1:%d {
                	root * %s
                	import %s
                }
                """.formatted(port, site, settings.resolve("caddy/Caddyfile")));
        return WebServer.start(
                folder, port, List.of(caddy, "run", "--config", all.toString(), "--adapter", "caddyfile"));
    }
}
