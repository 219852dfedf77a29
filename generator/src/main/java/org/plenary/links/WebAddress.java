package org.plenary.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses as texts have them, in the form that the network wants. */
final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");
    private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@\\[\\]]+)(.*)");

    private WebAddress() {}

    static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /**
     * An address as browsers understand it: with signs that nobody encoded, with a host in any script, without a fragment.
     *
     * @return empty when it has no host that can be looked up
     */
    static Optional<URI> parse(String address) {
        String text = encode(ascii(address.strip()));
        int fragment = text.indexOf('#');
        try {
            URI uri = new URI(fragment < 0 ? text : text.substring(0, fragment));
            return isWeb(text) && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String address) {
        Matcher parts = HOST.matcher(address);
        if (!parts.matches() || isAscii(parts.group(2))) {
            return address;
        }
        try {
            return parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Encodes what an address can't hold, and nothing else: what is encoded already stays so. */
    private static String encode(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7f && " \"<>\\^`{|}".indexOf(b) < 0;
            encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return encoded.toString();
    }

    /** The name of the host, without the dot that may end it. */
    static String host(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
