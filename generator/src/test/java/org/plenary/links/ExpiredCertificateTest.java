package org.plenary.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiredCertificateTest {

    private static final Manners QUICK = new Manners(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(30), 1);
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    @Test
    void isADeadLink() throws IOException, GeneralSecurityException, InterruptedException {
        keytool("-genkeypair", "-alias", "ca", "-dname", "CN=CA", "-ext", "bc:c", "-keyalg", "EC");
        keytool("-genkeypair", "-alias", "site", "-dname", "CN=localhost", "-keyalg", "EC");
        keytool("-certreq", "-alias", "site", "-file", "request");
        keytool("-gencert -alias ca -infile request -outfile site -ext san=dns:localhost -startdate -10d -validity 5"
                .split(" "));
        keytool("-importcert", "-alias", "site", "-file", "site");
        SSLContext before = SSLContext.getDefault();
        SSLContext context = context();
        SSLContext.setDefault(context);
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(context));
        try (TestServer server = new TestServer(https)) {
            server.status("/", 200);
            assertThat(ask(server)).isEqualTo(Verdict.dead("its certificate has expired, so browsers warn of it"));
            SSLContext.setDefault(before);
            assertThat(ask(server))
                    .as("from whom it is, nobody knows")
                    .isEqualTo(Verdict.unclear("no safe connection"));
        } finally {
            SSLContext.setDefault(before);
        }
    }

    private static Verdict ask(TestServer server) throws InterruptedException {
        URI address = URI.create("https://localhost:" + server.port() + "/");
        return new Probe(server.guard(), server.names(), QUICK).ask(address);
    }

    private void keytool(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", "keys", "-storetype", "PKCS12", "-storepass", PASSWORD, "-noprompt"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(output).isZero();
    }

    /** Of a server that has the keys, and of a client that trusts who made them. */
    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(folder.resolve("keys").toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", keys.getCertificate("ca"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.deleteEntry("ca");
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }
}
