package org.plenary.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an upload will do.
 *
 * @param uploads the paths of each turn, in the order of the turns
 * @param deletions what goes after them
 * @param leaving what stays for a while though the site has it no more, by since when
 */
record Plan(Map<Turn, List<String>> uploads, Set<String> deletions, Map<String, Instant> leaving) {

    /** How long what browsers keep is left after the last page that showed it. */
    static final Duration LEFT = Duration.ofDays(7);

    /**
     * Compares. What stands beside an edition may be another's: it goes only when nobody has replaced it, and something of this one's takes its place.
     *
     * @param edition the folder that the site itself stands in, when it is an edition
     * @param marks of the files of the site, by path
     * @param listed what stands in the bucket now, by path, with its tag
     */
    static Plan of(String edition, Map<String, String> marks, Ledger ledger, Map<String, String> listed, Instant now) {
        Map<String, Ledger.Entry> known = ledger.entries();
        boolean leads = marks.keySet().stream().anyMatch(path -> !path.startsWith(edition));
        Map<Turn, List<String>> uploads = new TreeMap<>();
        marks.forEach((path, mark) -> {
            if (!isThere(mark, known.get(path), listed.get(path))) {
                uploads.computeIfAbsent(Turn.of(path, !listed.containsKey(path)), turn -> new ArrayList<>())
                        .add(path);
            }
        });
        Set<String> deletions = new TreeSet<>();
        Map<String, Instant> leaving = new TreeMap<>();
        known.forEach((path, entry) -> {
            boolean others = !path.startsWith(edition) && !(leads && entry.tag().equals(listed.get(path)));
            if (marks.containsKey(path) || others) {
                return;
            }
            Instant since = entry.gone().orElse(now);
            if (listed.containsKey(path) && Sent.of(path).isKept() && now.isBefore(since.plus(LEFT))) {
                leaving.put(path, since);
            } else {
                deletions.add(path);
            }
        });
        return new Plan(uploads, deletions, leaving);
    }

    private static boolean isThere(String mark, Ledger.@Nullable Entry entry, @Nullable String tag) {
        return entry != null
                && tag != null
                && entry.mark().equals(mark)
                && entry.tag().equals(tag);
    }

    List<String> all() {
        return uploads.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a ledger says already how things will stand. */
    boolean isDone(Ledger ledger) {
        return uploads.isEmpty()
                && deletions.isEmpty()
                && ledger.entries().entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().gone().equals(Optional.ofNullable(leaving.get(entry.getKey()))));
    }
}
