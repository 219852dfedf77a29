package org.plenary.settings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.problem.Problems;

/** Reads how a site stands among the editions of its conference. */
final class SeriesReader {

    private static final Pattern FOLDER = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private final Values values;
    private final Optional<String> edition;
    private final Optional<String> newest;

    SeriesReader(Values values) {
        this.values = values;
        this.edition = values.value(Setting.EDITION).flatMap(this::folder);
        this.newest = values.value(Setting.NEWEST);
    }

    private Optional<String> folder(String value) {
        if (FOLDER.matcher(value).matches()) {
            return Optional.of(value);
        }
        values.bad(
                Setting.EDITION,
                "'" + value + "' can't be part of an address",
                "use small letters a to z, digits and hyphens, such as 2017");
        return Optional.empty();
    }

    /** The address of the site: the host's with the folder of the edition. */
    URI host(URI host) {
        String end = edition.map(name -> "/" + name).orElse("");
        String whole = host.toString();
        if (!end.isEmpty() && whole.endsWith(end)) {
            values.bad(
                    Setting.HOST,
                    "'" + end + "' stands here, and '" + Setting.EDITION.key() + "' adds it once more",
                    "write the address without it: " + whole.substring(0, whole.length() - end.length()));
        }
        return URI.create(whole + end);
    }

    /** @param host of the site, with the folder of the edition */
    Series read(Path root, URI host) throws IOException {
        Optional<URI> next = newest.flatMap(value -> newest(value, host));
        // What stands beside editions on their host is the newest one's.
        String base = host.getRawPath() + "/";
        int own = next.isPresent() ? 0 : edition.map(String::length).orElse(-1) + 1;
        String scope = base.substring(0, base.length() - own);
        Problems faults = new Problems();
        List<Redirect> redirects = RedirectsReader.read(root, host, scope, faults);
        return new Series(edition, next, redirects, faults.list());
    }

    private Optional<URI> newest(String value, URI host) {
        Optional<URI> address = address(value);
        String hint = "write the whole address of the newest edition, such as https://example.org/2019/";
        if (address.isEmpty()) {
            values.bad(Setting.NEWEST, "'" + value + "' is not a web address that begins with https://", hint);
        } else if (isOf(host, value)) {
            values.bad(Setting.NEWEST, "'" + value + "' is the address of this edition itself", hint);
            return Optional.empty();
        }
        return address;
    }

    private static Optional<URI> address(String value) {
        try {
            URI uri = new URI(value);
            return Optional.of(uri)
                    .filter(web -> "https".equals(web.getScheme()) && web.getHost() != null)
                    .filter(web -> web.getUserInfo() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is that of a site, or of a page of one that has a path. */
    private static boolean isOf(URI site, String address) {
        String bare = address.replaceFirst("/+$", "");
        return bare.equals(site.toString()) || !site.getRawPath().isEmpty() && bare.startsWith(site + "/");
    }
}
