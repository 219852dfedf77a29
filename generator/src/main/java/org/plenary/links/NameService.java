package org.plenary.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** Looks up hosts, and knows whether not finding one means anything: without a network, no host is found. */
final class NameService implements AddressGuard.Resolver {

    /** There for ever, by RFC 2606. */
    private static final String THERE = "example.org";

    private final AddressGuard.Resolver resolver;
    private Optional<Boolean> known = Optional.empty();

    NameService(AddressGuard.Resolver resolver) {
        this.resolver = resolver;
    }

    static NameService ofThisMachine() {
        return new NameService(InetAddress::getAllByName);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolver.resolve(host);
    }

    /** Whether hosts can be found at all. */
    synchronized boolean areKnown() {
        boolean answer = known.orElseGet(this::findsWhatIsThere);
        known = Optional.of(answer);
        return answer;
    }

    private boolean findsWhatIsThere() {
        try {
            return Arrays.stream(resolver.resolve(THERE)).anyMatch(PublicNetwork::has);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
