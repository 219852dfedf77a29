package org.plenary.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.publish.NotPublished;
import org.plenary.publish.Publisher;

/**
 * Brings a bucket to the state of the site that was baked last: what has changed is uploaded, in an order that leaves no page leading nowhere at
 * any time, and what an earlier upload brought and the site has no more goes away. It can end anywhere; the next one goes on.
 *
 * <pre>{@code
 * Optional<String> done = new Upload(folder, bucket, storage, clock.instant(), problems).run(false);
 * }</pre>
 */
public final class Upload {

    private final Path folder;
    private final Bucket bucket;
    private final Storage storage;
    private final Instant now;
    private final Problems problems;

    /** @param folder that the site was baked into, such as {@code target/site} */
    public Upload(Path folder, Bucket bucket, Storage storage, Instant now, Problems problems) {
        this.folder = folder;
        this.bucket = bucket;
        this.storage = storage;
        this.now = now;
        this.problems = problems;
    }

    /**
     * Uploads.
     *
     * @param dry whether to tell only what would be done
     * @return what was done, for people; empty when there were errors
     */
    public Optional<String> run(boolean dry) throws IOException {
        Publisher publisher = new Publisher(folder);
        if (publisher.files().isEmpty()) {
            problems.add(
                    Place.of(folder.getFileName().toString()),
                    Code.NOT_PUBLISHED,
                    "there is no baked site in this folder",
                    "bake it first: ./mvnw package -DskipTests");
            return Optional.empty();
        }
        // No bake changes the files meanwhile.
        try (Publisher.Publication held = publisher.begin()) {
            Baked site = Baked.read(folder, publisher.files(), problems);
            return problems.hasErrors() ? Optional.empty() : Optional.of(run(site, dry));
        } catch (StorageFailure e) {
            problems.add(Place.of(bucket.toString()), Code.NOT_PUBLISHED, e.why(), e.hint());
        } catch (NotPublished e) {
            problems.add(Place.of(folder.getFileName().toString()), Code.NOT_PUBLISHED, e.why(), e.hint());
        }
        return Optional.empty();
    }

    private String run(Baked site, boolean dry) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        storage.list(bucket.prefix())
                .forEach((key, tag) -> listed.put(key.substring(bucket.prefix().length()), tag));
        String list = site.edition() + Ledger.NAME;
        Ledger ledger = listed.containsKey(list) ? Ledger.read(storage.get(bucket.prefix() + list)) : new Ledger();
        Plan plan = Plan.of(site.edition(), site.marks(), ledger, listed, now);
        if (!dry && !plan.isDone(ledger)) {
            new Transfer(site, bucket, storage, ledger).run(plan);
        }
        return told(plan, site, dry);
    }

    private String told(Plan plan, Baked site, boolean dry) {
        StringBuilder text = new StringBuilder();
        if (dry) {
            plan.uploads()
                    .forEach((turn, paths) -> paths.forEach(
                            path -> text.append("  put     ").append(path).append('\n')));
            plan.deletions()
                    .forEach(path -> text.append("  delete  ").append(path).append('\n'));
        }
        int uploads = plan.all().size();
        return text + (dry ? "Plenary would upload " : "Plenary uploaded ")
                + uploads + " of " + site.marks().size() + " files to " + bucket + " and "
                + (dry ? "delete " : "deleted ") + plan.deletions().size()
                + (plan.leaving().isEmpty()
                        ? ""
                        : "; " + plan.leaving().size() + " stay for a week for pages that are open")
                + (dry ? "; nothing was sent" : "");
    }
}
