package org.plenary.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.translation.Change.Kind;
import org.plenary.translation.Change.Piece;
import org.plenary.translation.WordDiff.Fate;

/** Cuts what changed out of a text, with a few words of its paragraph round it. */
final class Excerpts {

    /** Words and signs that are kept on either side of a change. */
    private static final int CONTEXT = 10;

    private static final String LEFT_OUT = "…";

    private final List<List<Piece>> excerpts = new ArrayList<>();
    private List<Piece> current = new ArrayList<>();

    private Excerpts() {}

    /** The places where words changed; none when all are kept. */
    static List<List<Piece>> of(List<Fate> fates) {
        Excerpts excerpts = new Excerpts();
        List<List<Fate>> runs = runs(fates);
        for (int i = 0; i < runs.size(); i++) {
            List<Token> tokens = runs.get(i).stream().map(Fate::token).toList();
            Kind kind = runs.get(i).get(0).kind();
            if (kind == Kind.KEPT) {
                excerpts.keep(tokens, i == 0, i == runs.size() - 1);
            } else {
                excerpts.add(kind, "", tokens, "");
            }
        }
        excerpts.cut();
        return excerpts.excerpts;
    }

    /** Words with the same fate together; between two that are kept, those that were removed come first. */
    private static List<List<Fate>> runs(List<Fate> fates) {
        List<List<Fate>> runs = new ArrayList<>();
        int start = 0;
        while (start < fates.size()) {
            boolean kept = fates.get(start).kind() == Kind.KEPT;
            int end = start;
            while (end < fates.size() && (fates.get(end).kind() == Kind.KEPT) == kept) {
                end++;
            }
            List<Fate> run = fates.subList(start, end);
            Stream.of(Kind.values())
                    .map(kind ->
                            run.stream().filter(fate -> fate.kind() == kind).toList())
                    .filter(some -> !some.isEmpty())
                    .forEach(runs::add);
            start = end;
        }
        return runs;
    }

    /** @param first whether no change comes before; @param last whether none comes after */
    private void keep(List<Token> tokens, boolean first, boolean last) {
        List<Integer> breaks = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).opensParagraph())
                .boxed()
                .toList();
        if (!first && !last && breaks.isEmpty() && tokens.size() <= 2 * CONTEXT) {
            add(Kind.KEPT, "", tokens, "");
            return;
        }
        if (!first) {
            int paragraph = breaks.isEmpty() ? tokens.size() : breaks.get(0);
            int end = Math.min(CONTEXT, paragraph);
            add(Kind.KEPT, "", tokens.subList(0, end), end < paragraph ? " " + LEFT_OUT : "");
            cut();
        }
        if (!last) {
            int paragraph = breaks.isEmpty() ? 0 : breaks.get(breaks.size() - 1);
            int start = Math.max(tokens.size() - CONTEXT, paragraph);
            add(Kind.KEPT, start > paragraph ? LEFT_OUT + " " : "", tokens.subList(start, tokens.size()), "");
        }
    }

    private void add(Kind kind, String prefix, List<Token> tokens, String suffix) {
        if (!tokens.isEmpty()) {
            String space = current.isEmpty() ? "" : tokens.get(0).space();
            current.add(new Piece(kind, space, prefix + Token.text(tokens) + suffix));
        }
    }

    private void cut() {
        if (current.stream().anyMatch(piece -> piece.kind() != Kind.KEPT)) {
            excerpts.add(current);
        }
        current = new ArrayList<>();
    }
}
