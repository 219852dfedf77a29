package org.plenary.hosted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ApacheIT extends ServedSite {

    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");

    @Override
    WebServer start(Path folder, int port, Path site, Path settings) throws IOException {
        String apache = WebServer.find("apache2");
        Path all = folder.resolve("apache2.conf");
        String modules = Stream.of(
                        "mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "deflate", "filter", "alias")
                .map(module -> "LoadModule " + module + "_module " + MODULES.resolve("mod_" + module + ".so"))
                .collect(Collectors.joining("\n"));
        Files.writeString(all, """
                ServerRoot %s
                ServerName 127.0.0.1
                TypesConfig /dev/null
                Listen 127.0.0.1:%d
                PidFile %s/pid
                ErrorLog /dev/stderr
                %s
                DocumentRoot %s
                # As Debian's own settings do, so that the smaller forms are not compressed once more.
                AddOutputFilterByType DEFLATE text/html text/css application/json
                AddType application/x-gzip .gz
                <Directory %s>
                  AllowOverride All
                  Require all granted
                </Directory>
                """.formatted(folder, port, folder, modules, site, site));
        return WebServer.start(folder, port, List.of(apache, "-X", "-f", all.toString()));
    }
}
