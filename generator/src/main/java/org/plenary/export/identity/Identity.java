package org.plenary.export.identity;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.plenary.settings.Settings;

/**
 * Names for the things of one site. They are made from the site's address and from ids, which are file names: the same in every language, whatever
 * a title says.
 */
public final class Identity {

    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /** Only news and a programme need a year, and a site without a conference has mostly neither. */
    private static final int NEVER = 2001;

    private final URI host;
    private final int year;

    public Identity(Settings settings) {
        this.host = settings.host();
        this.year = settings.start().map(LocalDate::getYear).orElse(NEVER) - 1;
    }

    /** The name of a session in calendars: {@code opening@example.org-2017} (RFC 5545, 3.8.4.7). */
    public String uid(String id) {
        return uid(host, id);
    }

    private static String uid(URI host, String id) {
        return id + "@" + domain(host);
    }

    private static String domain(URI host) {
        return (host.getHost() + host.getRawPath())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("-$", "");
    }

    /**
     * A name as a number of 128 bits (RFC 9562, version 5). That of a session is made from its UID.
     *
     * @param name such as {@code opening} or {@code people/noor-haddad}
     */
    public UUID guid(String name) {
        return guid(host, name);
    }

    /** The same on the site of another host. */
    public static UUID guid(URI host, String name) {
        return version5(URLS, uid(host, name));
    }

    static UUID version5(UUID namespace, String name) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-1");
            hash.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            ByteBuffer bytes = ByteBuffer.wrap(hash.digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(
                    bytes.getLong() & ~0xf000L | 0x5000L, bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A name for feeds: {@code tag:example.org,2016:2017/news/ships-arrive/nl} (RFC 4151). Its year is the one before the conference, when
     * whoever prepares it has the host already; a tag may not carry a date to come.
     */
    public String tag(String name) {
        return "tag:" + host.getHost().toLowerCase(Locale.ROOT) + "," + year + ":" + path() + name;
    }

    private String path() {
        String path = host.getRawPath().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : path + "/";
    }

    /**
     * A name for linked data, below the address of the site: {@code https://example.org/2017/#sessions/opening}.
     *
     * @param key such as {@code sessions/opening}
     */
    public String iri(String key) {
        return host + "/#" + key;
    }

    /** A word for the conference of letters and digits only, four at least: the first name of its host that says something. */
    public String acronym() {
        String first = host.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String word = first.replaceFirst("\\..*", "").replaceAll("[^a-z0-9]", "");
        return word.length() < 4 ? word + (year + 1) : word;
    }
}
