package org.plenary.hosting;

import java.util.Map;
import java.util.stream.Collectors;

/** What Apache is told: the file {@code .htaccess} in the folder of the site. It needs the modules headers, rewrite and mime. */
final class Apache {

    private final Hosted site;

    Apache(Hosted site) {
        this.site = site;
    }

    String access() {
        return "# For Apache, with its modules headers, mime and rewrite; where they are missing, the site works without what they add.\n\n"
                + "DirectoryIndex index.html\nOptions -Indexes -MultiViews\nErrorDocument 404 " + site.notFound() + "\n"
                + site.languages().stream()
                        .map(language -> "<If \"%{REQUEST_URI} =~ m#^" + Where.quoted(site.base() + language)
                                + "/#\">\n  ErrorDocument 404 " + site.notFound(language) + "\n</If>\n")
                        .collect(Collectors.joining())
                + "\n<IfModule mod_mime.c>\n" + types() + "</IfModule>\n\n<IfModule mod_headers.c>\n" + headers()
                + "</IfModule>\n\n<IfModule mod_rewrite.c>\n" + rewrites() + "</IfModule>\n";
    }

    /** The file of the folder that an edition stands in, for what is beside it. */
    String accessBeside() {
        return "# For Apache, with its module rewrite.\n\nDirectoryIndex index.html\nOptions -Indexes\nErrorDocument 404 "
                + site.notFound() + "\n\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n  RewriteBase " + site.root()
                + "\n  RewriteRule ^(?:" + site.hidden() + "|\\.ht) - [R=404,L]\n"
                + "  RewriteRule ^$ " + site.base() + " [R=302,L]\n"
                + Moves.apache(site.root(), site.redirects(false)) + "</IfModule>\n";
    }

    private static String types() {
        return FileTypes.all().entrySet().stream()
                .map(type -> "  AddType " + type.getValue().replaceFirst(";.*", "") + " ." + type.getKey() + "\n"
                        + FileTypes.charset(type.getValue())
                                .map(charset -> "  AddCharset " + charset + " ." + type.getKey() + "\n")
                                .orElse(""))
                .collect(Collectors.joining());
    }

    private String headers() {
        return Headers.TABLE.stream().map(this::header).collect(Collectors.joining())
                + "  Header merge Vary Accept-Encoding \"expr=%{REQUEST_URI} =~ m#(?:/|\\.(?:"
                + String.join("|", FileTypes.texts().keySet()) + "))$#\"\n";
    }

    /** The last that fits wins, so the first of the table comes last. What is missing has the headers of a page. */
    private String header(Header header) {
        String all = header.value().isEmpty()
                ? ""
                : "  Header always set " + header.name() + " \"" + header.value() + "\"\n";
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> own : header.patterns(site)) {
            String compressed = own.getKey().replaceFirst("\\$$", "(?:\\\\.(?:br|gz))?\\$");
            lines.insert(
                    0,
                    "  Header always set " + header.name() + " \"" + own.getValue()
                            + "\" \"expr=%{REQUEST_STATUS} < 400 && %{REQUEST_URI} =~ m#" + compressed + "#\"\n");
        }
        return all + lines;
    }

    private String rewrites() {
        String languages = site.languages().stream()
                .map(language -> "  RewriteCond %{QUERY_STRING} !(?:^|&)choose(?:[=&]|$)\n"
                        + "  RewriteCond %{HTTP:Accept-Language} \"^" + Wanted.first(language, site.languages())
                        + "\" [NC]\n  RewriteRule ^$ " + site.base() + language + "/ [R=302,L]\n")
                .collect(Collectors.joining());
        return "  RewriteEngine On\n  RewriteBase " + site.base() + "\n  RewriteRule ^(?:" + site.hidden()
                + "|\\.ht) - [R=404,L]\n"
                + "  RewriteRule ^$ - [E=PLENARY_CHOOSER:1]\n"
                + Moves.apache(site.base(), site.redirects(true)) + languages
                + "  <IfModule mod_headers.c>\n    Header always merge Vary Accept-Language env=PLENARY_CHOOSER\n"
                + "    Header always merge Vary Accept-Language env=REDIRECT_PLENARY_CHOOSER\n"
                + compressed("br", "br") + compressed("gzip", "gz") + "  </IfModule>\n";
    }

    private static String compressed(String encoding, String ending) {
        String texts = String.join("|", FileTypes.texts().keySet());
        String types = FileTypes.texts().entrySet().stream()
                .map(type -> "    RewriteRule \"\\." + type.getKey() + "\\." + ending + "$\" - [T="
                        + type.getValue().replace(" ", "") + ",E=no-gzip:1,E=no-brotli:1]\n")
                .collect(Collectors.joining());
        return "\n    RewriteCond %{HTTP:Accept-Encoding} \\b" + encoding + "\\b\n"
                + "    RewriteCond %{REQUEST_FILENAME}." + ending + " -s\n"
                + "    RewriteRule ^(.+\\.(?:" + texts + "))$ $1." + ending + " [QSA]\n" + types
                + "    <FilesMatch \"\\.(?:" + texts + ")\\." + ending + "$\">\n"
                + "      Header set Content-Encoding " + encoding + "\n      Header merge Vary Accept-Encoding\n"
                + "      RemoveEncoding ." + ending + "\n    </FilesMatch>\n";
    }
}
