package org.plenary.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to machines that everybody can reach. All others are special, by IANA's registries (RFC 6890): this machine, its
 * network, those of providers and clouds, many machines at once, documentation, and what tunnels hide another address in.
 */
final class PublicNetwork {

    /** The addresses that begin with some bits, as in {@code 10.0.0.0/8}. */
    private record Range(byte[] start, int bits) {

        static Range of(String text) {
            int slash = text.indexOf('/');
            return new Range(bytes(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException("no address: " + literal, e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> SPECIAL = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** Of IPv6, only these are given out at all. */
    private static final Range GLOBAL = Range.of("2000::/3");

    /** Where a network without IPv4 finds IPv4 addresses (RFC 6052): they stand in the last four bytes. */
    private static final Range TRANSLATED = Range.of("64:ff9b::/96");

    private PublicNetwork() {}

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::of).toList();
    }

    static boolean has(InetAddress address) {
        return has(address.getAddress());
    }

    private static boolean has(byte[] address) {
        if (address.length == 4) {
            return !isSpecial(address);
        }
        return TRANSLATED.has(address)
                ? has(Arrays.copyOfRange(address, 12, 16))
                : GLOBAL.has(address) && !isSpecial(address);
    }

    private static boolean isSpecial(byte[] address) {
        return SPECIAL.stream().anyMatch(range -> range.has(address));
    }
}
