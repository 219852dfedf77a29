package org.plenary.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TourTest {

    private final TestServer server;

    TourTest() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<URI, Verdict> visit(Manners manners, List<URI> addresses) {
        return new Tour(new Probe(server.guard(), server.names(), manners), manners).visit(addresses);
    }

    private static Manners manners(Duration pause, Duration patience, Duration whole) {
        return new Manners(pause, patience, whole, 4);
    }

    @Test
    void pausesBetweenRequestsToAHost() {
        for (int page = 1; page <= 3; page++) {
            server.status("/" + page, 200);
        }
        Manners manners = manners(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(30));
        visit(manners, List.of(server.address("/1"), server.address("/2"), server.address("/3")));

        assertThat(server.lines()).containsExactly("HEAD /1", "HEAD /2", "HEAD /3");
        for (int i = 1; i < 3; i++) {
            long pause = server.requests.get(i).nanoTime()
                    - server.requests.get(i - 1).nanoTime();
            assertThat(Duration.ofNanos(pause)).isGreaterThan(Duration.ofMillis(190));
        }
    }

    @Test
    void asksSeveralHostsAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        server.page("/meet", exchange -> {
            both.countDown();
            exchange.sendResponseHeaders(both.await(10, TimeUnit.SECONDS) ? 200 : 404, -1);
        });
        URI one = server.address("/meet");
        URI other = URI.create("http://127.0.0.1:" + server.port() + "/meet");
        Manners manners = manners(Duration.ZERO, Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(visit(manners, List.of(one, other)))
                .containsEntry(one, Verdict.ALIVE)
                .containsEntry(other, Verdict.ALIVE);
    }

    @Test
    void leavesAHostInPeaceThatDoesNotAnswer() {
        List<URI> addresses = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            server.status("/" + page, 503);
            addresses.add(server.address("/" + page));
        }
        Manners manners = manners(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(30));
        assertThat(visit(manners, addresses).values()).hasSize(5).allMatch(one -> one.is(Verdict.State.UNCLEAR));
        assertThat(server.lines()).doesNotContain("HEAD /3", "HEAD /5").contains("HEAD /1", "HEAD /2");
    }

    @Test
    void endsInTime() {
        server.page("/slow", exchange -> Thread.sleep(60_000));
        server.status("/after", 200);
        Manners manners = manners(Duration.ZERO, Duration.ofSeconds(50), Duration.ofMillis(500));
        assertThat(visit(manners, List.of(server.address("/slow"), server.address("/after"))))
                .hasSize(2)
                .allSatisfy(
                        (address, verdict) -> assertThat(verdict).isEqualTo(Verdict.unclear("there was no time left")));
    }
}
