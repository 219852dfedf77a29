package org.plenary.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateExpiredException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Asks for an address and says what came of it. It tells the other side who asks and nothing else: no cookies, no passwords, no page that it
 * comes from; and it reads the answer's first lines only.
 */
final class Probe {

    private static final String NAME = "Plenary link check";
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);
    private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);

    private final AddressGuard guard;
    private final NameService names;
    private final Manners manners;
    private final HttpClient client;

    private record Answer(int status, Optional<String> location) {

        boolean isRedirect() {
            return REDIRECTED.contains(status) && location.isPresent();
        }
    }

    /** The guard's objection, whichever request it came before. */
    private static final class Refusal extends IOException {

        private static final long serialVersionUID = 1;
        private final transient URI address;

        Refusal(URI address, String reason) {
            super(reason);
            this.address = address;
        }

        Verdict verdict(URI asked) {
            return Verdict.refused(
                    (asked.equals(address) ? "" : "it leads on to '" + address + "', and ") + getMessage());
        }
    }

    Probe(AddressGuard guard, NameService names, Manners manners) {
        this.guard = guard;
        this.names = names;
        this.manners = manners;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(manners.patience())
                .build();
    }

    Verdict ask(URI address) throws InterruptedException {
        try {
            return follow(address);
        } catch (Refusal e) {
            return e.verdict(address);
        } catch (UnknownHostException e) {
            return names.areKnown()
                    ? Verdict.dead("there is no site of this name")
                    : Verdict.unclear("no names can be looked up");
        } catch (HttpTimeoutException e) {
            return Verdict.unclear("no answer within " + manners.patience().toSeconds() + " s");
        } catch (ConnectException e) {
            return Verdict.unclear("nobody can be reached there");
        } catch (SSLException e) {
            return causes(e).anyMatch(CertificateExpiredException.class::isInstance)
                    ? Verdict.dead("its certificate has expired, so browsers warn of it")
                    : Verdict.unclear("no safe connection");
        } catch (IOException e) {
            return Verdict.unclear("the answer was cut off");
        }
    }

    private Verdict follow(URI address) throws IOException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= Manners.REDIRECTS; hop++) {
            Answer answer = answer(at);
            if (!answer.isRedirect()) {
                return verdict(answer.status());
            }
            Optional<URI> next = next(at, answer.location().orElseThrow());
            if (next.isEmpty()) {
                return Verdict.unclear("it leads on to no web address");
            }
            at = next.get();
        }
        return Verdict.unclear("it leads on more than " + Manners.REDIRECTS + " times");
    }

    private static Optional<URI> next(URI from, String location) {
        try {
            return WebAddress.parse(from.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            return WebAddress.parse(location);
        }
    }

    /** By {@code HEAD}, which many servers answer less well than {@code GET}: nobody is called dead for that. */
    private Answer answer(URI address) throws IOException, InterruptedException {
        Answer head = request("HEAD", address);
        return head.status() < 400 || LATER.contains(head.status()) ? head : request("GET", address);
    }

    /** The one place that the network is asked from, the guard just before. */
    private Answer request(String method, URI address) throws IOException, InterruptedException {
        Optional<String> objection = guard.objection(address);
        if (objection.isPresent()) {
            throw new Refusal(address, objection.get());
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .header("User-Agent", NAME)
                .timeout(manners.patience())
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return new Answer(response.statusCode(), response.headers().firstValue("Location"));
    }

    /** Who answers anything but these is there, even if it doesn't let programs in. */
    private static Verdict verdict(int status) {
        if (GONE.contains(status)) {
            return Verdict.dead("the site answers " + status + ": there is no such page");
        }
        return LATER.contains(status) || status / 100 == 5 ? Verdict.unclear("it answers " + status) : Verdict.ALIVE;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, one -> one.map(Throwable::getCause))
                .flatMap(Optional::stream);
    }
}
