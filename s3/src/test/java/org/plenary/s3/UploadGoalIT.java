package org.plenary.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.publish.Output;
import org.plenary.publish.Publisher;

/** The goal as people type it: Maven fetches Amazon's library for it, and the keys stand in the environment. */
class UploadGoalIT {

    @TempDir
    Path project;

    @Test
    void theGoalUploadsWhatWasBaked() throws Exception {
        new Publisher(project.resolve("target/site"))
                .publish(Pages.of("0a1b2c3d4e", "Soon.", "opening").entrySet().stream()
                        .map(file -> new Output(file.getKey(), file.getValue()))
                        .toList());
        Files.copy(Path.of("../maven-plugin/src/test/resources/site-pom.xml"), project.resolve("pom.xml"));
        RecordedStore store = new RecordedStore();
        store.createContainer("conference");
        S3Proxy server = RecordedStore.serve(store);
        server.start();
        try {
            String told = maven("-Dupload.bucket=conference", "-Dupload.endpoint=http://127.0.0.1:" + server.getPort());
            assertThat(told)
                    .contains("Plenary uploaded 10 of 10 files to conference/ and deleted 0")
                    .contains("BUILD SUCCESS");
            assertThat(store.changes()).hasSizeGreaterThan(10).contains("put en/programme/opening/index.html");
            assertThat(told).doesNotContain(RecordedStore.SECRET);
        } finally {
            server.stop();
        }
    }

    private String maven(String... settings) throws Exception {
        Path log = project.resolve("log.txt");
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local=" + System.getProperty("plenary.repository"),
                        "-Dmaven.repo.local.tail=" + System.getProperty("plenary.libraries"),
                        "plenary:upload")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        process.command().addAll(List.of(settings));
        process.environment()
                .putAll(Map.of("AWS_ACCESS_KEY_ID", RecordedStore.USER, "AWS_SECRET_ACCESS_KEY", RecordedStore.SECRET));
        process.start().waitFor();
        return Files.readString(log);
    }
}
