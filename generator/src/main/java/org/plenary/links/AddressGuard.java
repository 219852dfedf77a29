package org.plenary.links;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Decides which addresses may be asked for. Anybody may write a link, and the build runs where much can be reached that the public can't:
 * the machine itself, the network behind it, the service that gives a cloud's machines their keys. Only web servers of the public
 * network are asked, at their usual ports.
 */
final class AddressGuard {

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        /** All of them; at least one. */
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** Names that no public host has (RFC 6761, 6762, 7686, 8375, and ICANN's reservation of {@code internal}). */
    private static final List<String> PRIVATE_NAMES =
            List.of("localhost", "local", "internal", "home.arpa", "onion", "alt");

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private final Resolver resolver;
    private final Predicate<URI> exempt;

    /**
     * @param resolver as the one that the requests use
     * @param exempt addresses that may be asked for in any case; none, but in tests
     */
    AddressGuard(Resolver resolver, Predicate<URI> exempt) {
        this.resolver = resolver;
        this.exempt = exempt;
    }

    /**
     * Why an address must not be asked for; empty when it may. To be asked before each request, those that follow a redirect too: a host
     * can give another address each time (DNS rebinding). Java remembers what it looked up for some seconds, so a request that follows at
     * once goes to the addresses seen here, unless {@code networkaddress.cache.ttl} was set to 0. It goes through no proxy either, which
     * would look the name up by itself.
     *
     * @throws UnknownHostException when there is no such host
     */
    Optional<String> objection(URI address) throws UnknownHostException {
        if (exempt.test(address)) {
            return Optional.empty();
        }
        String host = WebAddress.host(address);
        if (address.getRawUserInfo() != null) {
            return Optional.of("there is a user name in it");
        } else if (!isUsualPort(address)) {
            return Optional.of("port " + address.getPort() + " is not the usual one");
        } else if (host.contains("%")
                || ENDS_IN_NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches()) {
            return Optional.of("its host is a number in a form that hides where it leads");
        } else if (PRIVATE_NAMES.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name))) {
            return Optional.of("'" + host + "' is a name inside a private network");
        }
        // One is enough: the request may go to any of them.
        return Arrays.stream(resolver.resolve(address.getHost())).allMatch(PublicNetwork::has)
                ? Optional.empty()
                : Optional.of("that is inside a private network");
    }

    private static boolean isUsualPort(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return switch (address.getPort()) {
            case -1 -> true;
            case 80 -> scheme.equals("http");
            case 443 -> scheme.equals("https");
            default -> false;
        };
    }
}
