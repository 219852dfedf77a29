package org.plenary.maven;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.upload.Bucket;
import org.plenary.upload.Storage;
import org.plenary.upload.StorageFailure;
import org.plenary.upload.StorageKind;
import org.plenary.upload.Upload;

/** Uploads the site that was baked last to storage that speaks S3: only what changed, and so that no page ever leads nowhere. */
@Mojo(name = "upload", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class UploadMojo extends SiteMojo {

    @Component
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    private RepositorySystem libraries;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it.
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
    private List<RemoteRepository> repositories = List.of();

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "";

    /** The folder that the site was baked into; without it, {@code target/site}. */
    @Parameter(property = "plenary.output")
    private File output = new File("");

    /** The name of the bucket. */
    @Parameter(property = Bucket.NAME)
    private String bucket = "";

    /** The folder in the bucket that the site stands in; without it, the bucket itself. */
    @Parameter(property = Bucket.PREFIX)
    private String prefix = "";

    /** The address of the storage, {@code https://...}; without it, what AWS's own variables and files say, or Amazon's. */
    @Parameter(property = Bucket.ENDPOINT)
    private String endpoint = "";

    /** The region of the bucket; without it, what AWS's own variables and files say. */
    @Parameter(property = Bucket.REGION)
    private String region = "";

    /** Tells what would be done, and does nothing. */
    @Parameter(property = "upload.dry-run")
    private boolean dryRun;

    public UploadMojo() {
        super("not all was uploaded");
    }

    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        Optional<Bucket> to = Bucket.of(bucket, prefix, endpoint, region, problems);
        return to.isPresent() ? upload(root, to.get(), problems) : Optional.empty();
    }

    private Optional<String> upload(Path root, Bucket to, Problems problems) throws IOException {
        Path folder = output.getPath().isEmpty() ? output(root) : output.toPath();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new Libraries(libraries, session, repositories)
                .with("org.plenary:plenary-s3:" + version, UploadMojo.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            StorageKind kind = ServiceLoader.load(StorageKind.class, loader)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("plenary-s3 brings no storage"));
            try (Storage storage = kind.open(to)) {
                return new Upload(folder, to, storage, Clock.systemUTC().instant(), problems).run(dryRun);
            }
        } catch (StorageFailure e) {
            problems.add(Place.of(to.toString()), Code.NOT_PUBLISHED, e.why(), e.hint());
            return Optional.empty();
        } catch (DependencyResolutionException e) {
            problems.add(
                    Place.of("plenary:upload"),
                    Code.NOT_PUBLISHED,
                    "what is needed to upload isn't here and can't be fetched: " + e.getMessage(),
                    "run this once with a network and without -o; in a clone of Plenary itself, package it first: ./mvnw package -DskipTests -Pupload");
            return Optional.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
