package org.plenary.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final String PUBLIC = "93.184.215.14";

    /** As the machine's own, but for names: only numbers and the machine itself are looked up. */
    private static InetAddress[] look(String host) throws UnknownHostException {
        boolean name = host.matches("(?i)[^:]*[g-z][^:]*") && !host.matches("(?i)localhost\\.?");
        return name ? addresses(PUBLIC) : InetAddress.getAllByName(host);
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String literal : literals) {
            addresses.add(InetAddress.getByName(literal));
        }
        return addresses.toArray(InetAddress[]::new);
    }

    private static Optional<String> objection(String address, AddressGuard.Resolver resolver)
            throws UnknownHostException {
        Optional<URI> parsed = WebAddress.parse(address);
        return parsed.isEmpty()
                ? Optional.of("no address")
                : new AddressGuard(resolver, exempt -> false).objection(parsed.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1./",
                "http://127.255.255.254/",
                "http://127.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0177.0.0.01/",
                "http://017700000001/",
                "http://0x7f.0.0.1/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://0X7F000001/",
                "http://127.0.0.0x1/",
                "http://example.org.0x/",
                "http://0/",
                "http://0.0.0.0/",
                "http://10.0.0.1/",
                "http://10.255.255.255/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://192.0.0.1/",
                "http://192.0.2.1/",
                "http://198.18.0.1/",
                "http://198.51.100.7/",
                "http://203.0.113.7/",
                "http://224.0.0.1/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::127.0.0.1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[64:ff9b:1::5db8:d70e]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:5db8:d70e::]/",
                "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
                "http://[2001:db8::1]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://localhost/",
                "http://localhost./",
                "http://LocalHost/",
                "http://any.localhost/",
                "http://printer.local/",
                "http://metadata.google.internal/",
                "http://metadata.google.internal./",
                "http://router.home.arpa/",
                "http://xyz.onion/",
                "http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/",
                "http://127\u30020\u30020\u30021/",
                "http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/",
                "http://user@www.org/",
                "http://user:password@www.org/",
                "http://www.org@127.0.0.1/",
                "http://127.0.0.1#@www.org/",
                "http://127.0.0.1\\@www.org/",
                "http://www.org:8080/",
                "http://www.org:22/",
                "http://www.org:443/",
                "https://www.org:80/",
                "http://www.org:0/",
                "ftp://www.org/",
                "file:///etc/passwd",
                "http:///etc/passwd",
                "http:www.org",
                "http://",
            })
    void refusesWhatOnlyThisMachineCanReach(String address) throws UnknownHostException {
        assertThat(objection(address, AddressGuardTest::look)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.215.14/",
                "http://8.8.8.8:80/",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
                "https://[64:ff9b::5db8:d70e]/",
                "https://www.org",
                "https://www.org:443/a?b=c",
                "HTTPS://WWW.ORG./",
                "https://www.localhost.org/",
                "https://www.k\u00f6ln.org/",
                "https://0x.org/",
                "https://1.2.3.4.w.org/",
            })
    void letsThePublicNetworkBeAsked(String address) throws UnknownHostException {
        assertThat(objection(address, AddressGuardTest::look)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1"
            })
    void refusesNamesThatLeadInside(String inside) throws UnknownHostException {
        assertThat(objection("https://www.org/", host -> addresses(inside))).isPresent();
        assertThat(objection("https://www.org/", host -> addresses(PUBLIC, inside)))
                .as("one of several addresses")
                .isPresent();
        assertThat(objection("https://www.org/", host -> addresses(PUBLIC))).isEmpty();
    }

    @Test
    void looksAgainEachTime() throws UnknownHostException {
        List<String> answers = new ArrayList<>(List.of(PUBLIC, "127.0.0.1"));
        AddressGuard guard = new AddressGuard(host -> addresses(answers.remove(0)), exempt -> false);
        assertThat(guard.objection(URI.create("https://www.org/"))).isEmpty();
        assertThat(guard.objection(URI.create("https://www.org/"))).isPresent();
    }
}
