package org.plenary.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.links.Verdict.State;

class ProbeTest {

    private static final Manners QUICK = new Manners(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(30), 4);

    private final TestServer server;

    ProbeTest() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Verdict ask(URI address) throws InterruptedException {
        return new Probe(server.guard(), server.names(), QUICK).ask(address);
    }

    private Verdict ask(String path) throws InterruptedException {
        return ask(server.address(path));
    }

    @ParameterizedTest
    @CsvSource({
        "200, ALIVE",
        "204, ALIVE",
        "206, ALIVE",
        "300, ALIVE",
        "304, ALIVE",
        "400, ALIVE",
        "401, ALIVE",
        "402, ALIVE",
        "403, ALIVE",
        "405, ALIVE",
        "406, ALIVE",
        "451, ALIVE",
        "999, ALIVE",
        "404, DEAD",
        "410, DEAD",
        "408, UNCLEAR",
        "425, UNCLEAR",
        "429, UNCLEAR",
        "500, UNCLEAR",
        "502, UNCLEAR",
        "503, UNCLEAR",
    })
    void judgesByTheStatus(int status, State state) throws InterruptedException {
        server.status("/page", status);
        assertThat(ask("/page").state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501})
    void asksAgainWithGetWhenHeadIsNotAnsweredWell(int status) throws InterruptedException {
        server.page(
                "/page",
                exchange ->
                        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? status : 200, -1));
        assertThat(ask("/page")).isEqualTo(Verdict.ALIVE);
        assertThat(server.lines()).containsExactly("HEAD /page", "GET /page");
    }

    @Test
    void leavesServersAloneThatHaveTooMuchToDo() throws InterruptedException {
        server.status("/page", 429);
        ask("/page");
        assertThat(server.lines()).containsExactly("HEAD /page");
    }

    @Test
    void followsRedirects() throws InterruptedException {
        server.status("/end", 200);
        server.redirect("/1", 301, server.address("/2").toString());
        server.redirect("/2", 302, "//127.0.0.1:" + server.port() + "/3");
        server.redirect("/3", 303, "/deep/4");
        server.redirect("/deep/4", 307, "../5");
        server.redirect("/5", 308, "end");
        assertThat(ask("/1")).isEqualTo(Verdict.ALIVE);
        assertThat(server.lines()).hasSize(6);

        server.redirect("/0", 301, "/1");
        assertThat(ask("/0")).isEqualTo(Verdict.unclear("it leads on more than 5 times"));
        assertThat(server.lines()).hasSize(12);
        server.redirect("/gone", 301, "/nowhere");
        assertThat(ask("/gone").state()).isEqualTo(State.DEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://localhost./",
                "https://user:password@93.184.215.14/",
                "http://93.184.215.14:22/",
            })
    void doesNotFollowRedirectsInside(String inside) throws InterruptedException {
        server.redirect("/out", 302, "/on");
        server.redirect("/on", 302, inside);
        Verdict verdict = ask("/out");
        assertThat(verdict.state()).isEqualTo(State.REFUSED);
        assertThat(verdict.reason()).startsWith("it leads on to '" + inside + "', and ");
        assertThat(server.lines()).containsExactly("HEAD /out", "HEAD /on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "http://[", "mailto:ed@example.org", "http:"})
    void doesNotFollowRedirectsToWhatIsNoPage(String location) throws InterruptedException {
        server.redirect("/out", 302, location);
        assertThat(ask("/out")).isEqualTo(Verdict.unclear("it leads on to no web address"));
    }

    @Test
    void asksTheGuardBeforeEachRequest() throws InterruptedException {
        List<URI> guarded = new ArrayList<>();
        AddressGuard guard = new AddressGuard(server.names(), address -> {
            guarded.add(address);
            // As if the name led elsewhere the second time.
            return guarded.size() < 2;
        });
        server.status("/page", 405);
        Verdict verdict = new Probe(guard, server.names(), QUICK).ask(server.address("/page"));
        assertThat(guarded).hasSize(2);
        assertThat(verdict.state()).isEqualTo(State.REFUSED);
        assertThat(server.lines()).containsExactly("HEAD /page");
    }

    @Test
    void saysWhoAsksAndNothingElse() throws InterruptedException {
        server.page("/page", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a=b; Path=/");
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"x\"");
            exchange.sendResponseHeaders(401, -1);
        });
        ask("/page");
        ask("/page");
        assertThat(server.requests).hasSize(4).allSatisfy(request -> {
            assertThat(new TreeSet<>(request.headers().keySet()))
                    .isSubsetOf("Connection", "Content-length", "Host", "User-agent");
            assertThat(request.headers().get("User-agent")).containsExactly("Plenary link check");
        });
    }

    @Test
    void readsNoMoreThanTheFirstLinesOfAnAnswer() throws InterruptedException {
        server.page("/endless", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            byte[] more = new byte[10_000];
            while (true) {
                exchange.getResponseBody().write(more);
            }
        });
        assertThat(ask("/endless")).isEqualTo(Verdict.ALIVE);
    }

    @Test
    void doesNotWaitForEver() throws InterruptedException {
        server.page("/slow", exchange -> Thread.sleep(60_000));
        assertThat(ask("/slow")).isEqualTo(Verdict.unclear("no answer within 2 s"));
    }

    @Test
    void callsNobodyDeadForNotAnsweringNow() throws IOException, InterruptedException {
        server.page("/cut", exchange -> exchange.close());
        assertThat(ask("/cut").state()).isEqualTo(State.UNCLEAR);
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            URI address = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/");
            closed.close();
            AddressGuard open = new AddressGuard(server.names(), exempt -> true);
            assertThat(new Probe(open, server.names(), QUICK).ask(address))
                    .isEqualTo(Verdict.unclear("nobody can be reached there"));
        }
    }

    @Test
    void callsUnknownHostsDeadOnlyWhenOthersAreKnown() throws InterruptedException, UnknownHostException {
        URI nowhere = URI.create("https://nowhere.org/");
        NameService network = new NameService(host -> host.equals("example.org")
                ? new InetAddress[] {InetAddress.getByName("93.184.215.14")}
                : unknown(host));
        assertThat(new Probe(new AddressGuard(network, exempt -> false), network, QUICK).ask(nowhere))
                .isEqualTo(Verdict.dead("there is no site of this name"));
        NameService noNetwork = new NameService(ProbeTest::unknown);
        assertThat(new Probe(new AddressGuard(noNetwork, exempt -> false), noNetwork, QUICK)
                        .ask(nowhere)
                        .state())
                .isEqualTo(State.UNCLEAR);
    }

    private static InetAddress[] unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }
}
