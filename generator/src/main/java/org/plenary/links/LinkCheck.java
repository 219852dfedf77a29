package org.plenary.links;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.cache.Entries;
import org.plenary.content.Attribute;
import org.plenary.content.Document;
import org.plenary.links.Verdict.State;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;

/**
 * Looks whether the links to other sites lead anywhere. That takes minutes and a network, so it is done only when somebody asks for it.
 *
 * <pre>{@code
 * new LinkCheck(Schema::of, host, entries, clock, problems).run(documents);
 * }</pre>
 */
public final class LinkCheck {

    /** The setting on the command line, {@code -Dlinks.external}, that asks for it. */
    public static final String WANTED = "links.external";

    private static final List<Code> CODES = List.of(Code.DEAD_LINK, Code.UNCHECKED_LINK);
    private static final List<String> FOR_EXAMPLES = List.of("example", "invalid", "test");
    private static final int NAMED = 5;

    private final Function<DocumentType, List<Attribute<?>>> schema;
    private final URI own;
    private final KnownVerdicts known;
    private final Tour tour;
    private final Problems problems;

    /**
     * @param own the address of the site itself, links to which lead nowhere else
     * @param entries keep what was found out
     * @param clock tells whether that still holds
     */
    public LinkCheck(
            Function<DocumentType, List<Attribute<?>>> schema,
            URI own,
            Entries entries,
            Clock clock,
            Problems problems) {
        this(schema, own, new KnownVerdicts(entries, clock), tour(NameService.ofThisMachine()), problems);
    }

    LinkCheck(
            Function<DocumentType, List<Attribute<?>>> schema,
            URI own,
            KnownVerdicts known,
            Tour tour,
            Problems problems) {
        this.schema = schema;
        this.own = own;
        this.known = known;
        this.tour = tour;
        this.problems = problems;
    }

    private static Tour tour(NameService names) {
        AddressGuard guard = new AddressGuard(names, address -> false);
        return new Tour(new Probe(guard, names, Manners.GOOD), Manners.GOOD);
    }

    /** Whether it is asked for. */
    public static boolean isWanted(Map<?, ?> settings) {
        return settings.containsKey(WANTED) && !List.of("no", "false").contains(String.valueOf(settings.get(WANTED)));
    }

    /** To be called instead of {@link #run}: nobody knows then whether the acceptances of dead links are still needed. */
    public static void leaveOut(Problems problems) {
        CODES.forEach(code -> problems.notLookedFor(code, file -> true));
    }

    public void run(List<Document> documents) {
        List<OutsideLink> links = documents.stream()
                .flatMap(document ->
                        OutsideLink.of(document, schema.apply(document.source().type())))
                .filter(link -> !isOwn(link))
                .toList();
        Map<String, Verdict> verdicts = verdicts(links);
        links.forEach(link -> tell(link, verdict(verdicts, link)));
        Set<String> unclear = links.stream()
                .filter(link -> verdict(verdicts, link).is(State.UNCLEAR))
                .map(link -> link.document().name())
                .collect(Collectors.toSet());
        CODES.forEach(code -> problems.notLookedFor(code, unclear::contains));
        problems.note(summary(verdicts));
    }

    /** A site that is an example itself, by its name, leads to others that are. */
    private boolean isOwn(OutsideLink link) {
        String host = WebAddress.parse(link.address()).map(WebAddress::host).orElse("");
        String ownHost = WebAddress.host(own);
        return host.equals(ownHost) || isForExamples(host) && lastPart(host).equals(lastPart(ownHost));
    }

    private static boolean isForExamples(String host) {
        return FOR_EXAMPLES.contains(lastPart(host));
    }

    private static String lastPart(String host) {
        return host.substring(host.lastIndexOf('.') + 1);
    }

    private static Verdict verdict(Map<String, Verdict> verdicts, OutsideLink link) {
        return Optional.ofNullable(verdicts.get(link.address())).orElse(Verdict.ALIVE);
    }

    /** By the address as it is written. */
    private Map<String, Verdict> verdicts(List<OutsideLink> links) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, URI> toAsk = new LinkedHashMap<>();
        for (OutsideLink link : links) {
            Optional<URI> address = WebAddress.parse(link.address());
            Optional<Verdict> early = address.isEmpty()
                    ? Optional.of(Verdict.refused("it is no address that can be asked for"))
                    : address.flatMap(this::withoutAsking);
            early.ifPresent(verdict -> verdicts.put(link.address(), verdict));
            if (early.isEmpty()) {
                toAsk.put(link.address(), address.orElseThrow());
            }
        }
        Map<URI, Verdict> asked = tour.visit(new LinkedHashSet<>(toAsk.values()));
        asked.forEach(known::keep);
        toAsk.forEach((written, address) -> verdicts.put(written, asked.getOrDefault(address, Verdict.ALIVE)));
        return verdicts;
    }

    private Optional<Verdict> withoutAsking(URI address) {
        return isForExamples(WebAddress.host(address))
                ? Optional.of(Verdict.dead("names like this are for examples, and no site has one"))
                : known.of(address);
    }

    private void tell(OutsideLink link, Verdict verdict) {
        Set<String> concerned = Set.of(link.document().name());
        if (verdict.is(State.DEAD)) {
            problems.add(
                    link.place(),
                    Code.DEAD_LINK,
                    "the link to '" + link.address() + "' leads nowhere: " + verdict.reason(),
                    "correct the address, or link to a copy that https://web.archive.org/ has of the page",
                    concerned);
        } else if (verdict.is(State.REFUSED)) {
            problems.add(
                    link.place(),
                    Code.UNCHECKED_LINK,
                    "the link to '" + link.address() + "' can't be checked: " + verdict.reason(),
                    "link to an address that every visitor can go to",
                    concerned);
        }
    }

    private static String summary(Map<String, Verdict> verdicts) {
        Map<State, Long> count =
                verdicts.values().stream().collect(Collectors.groupingBy(Verdict::state, Collectors.counting()));
        String line = "Links to other sites: " + verdicts.size() + ", of which "
                + count.getOrDefault(State.DEAD, 0L) + " lead nowhere and "
                + count.getOrDefault(State.REFUSED, 0L) + " can't be checked.";
        return count.containsKey(State.UNCLEAR)
                ? line + " " + count.get(State.UNCLEAR) + " gave no clear answer, and are asked again next time: "
                        + unclear(verdicts)
                : line;
    }

    private static String unclear(Map<String, Verdict> verdicts) {
        Set<String> hosts = new TreeSet<>();
        verdicts.forEach((address, verdict) -> {
            if (verdict.is(State.UNCLEAR)) {
                hosts.add(WebAddress.parse(address).map(WebAddress::host).orElse(address) + " (" + verdict.reason()
                        + ")");
            }
        });
        return hosts.stream().limit(NAMED).collect(Collectors.joining(", ")) + (hosts.size() > NAMED ? ", ..." : "");
    }
}
