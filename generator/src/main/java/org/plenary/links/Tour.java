package org.plenary.links;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Asks for many addresses: several hosts at once, one address of a host after the other, and no longer than is good. */
final class Tour {

    private final Probe probe;
    private final Manners manners;
    private final Map<URI, Verdict> verdicts = new ConcurrentHashMap<>();

    Tour(Probe probe, Manners manners) {
        this.probe = probe;
        this.manners = manners;
    }

    /** A verdict for each address. */
    Map<URI, Verdict> visit(Collection<URI> addresses) {
        Map<String, List<URI>> byHost = addresses.stream()
                .collect(Collectors.groupingBy(WebAddress::host, LinkedHashMap::new, Collectors.toList()));
        ExecutorService visitors = Executors.newFixedThreadPool(manners.hosts(), Tour::thread);
        byHost.values().forEach(host -> visitors.execute(() -> visitHost(host)));
        visitors.shutdown();
        await(visitors);
        return addresses.stream()
                .collect(Collectors.toMap(
                        address -> address,
                        address -> verdicts.getOrDefault(address, Verdict.unclear("there was no time left"))));
    }

    private static Thread thread(Runnable visit) {
        Thread thread = new Thread(visit, "links");
        thread.setDaemon(true);
        return thread;
    }

    private void await(ExecutorService visitors) {
        try {
            if (visitors.awaitTermination(manners.whole().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        visitors.shutdownNow();
    }

    private void visitHost(List<URI> addresses) {
        int failures = 0;
        for (URI address : addresses) {
            if (failures >= Manners.FAILURES) {
                verdicts.put(address, Verdict.unclear("the site doesn't answer"));
                continue;
            }
            try {
                Verdict verdict = probe.ask(address);
                verdicts.put(address, verdict);
                failures = verdict.is(Verdict.State.UNCLEAR) ? failures + 1 : 0;
                pause(manners.pause());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }
}
