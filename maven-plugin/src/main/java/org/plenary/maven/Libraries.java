package org.plenary.maven;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Libraries that only one goal needs, fetched when it runs: what stands in the plugin's pom slows every goal down. */
final class Libraries {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    Libraries(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * A loader of one library with all that it needs.
     *
     * @param name such as {@code org.plenary:plenary-s3:1.0}
     * @param parent that is asked first
     */
    URLClassLoader with(String name, ClassLoader parent) throws DependencyResolutionException, IOException {
        Dependency library = new Dependency(new DefaultArtifact(name), "runtime");
        DependencyRequest request = new DependencyRequest(new CollectRequest(library, repositories), null);
        List<URL> files = new ArrayList<>();
        for (ArtifactResult found : system.resolveDependencies(session, request).getArtifactResults()) {
            files.add(found.getArtifact().getFile().toURI().toURL());
        }
        return new URLClassLoader(files.toArray(URL[]::new), parent);
    }
}
