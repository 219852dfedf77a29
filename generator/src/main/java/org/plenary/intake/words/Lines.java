package org.plenary.intake.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.intake.words.Piece.Kind;

/** Puts the pieces of a block together, so that words stay words whatever signs are in them. */
final class Lines {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"\\[\\]{}|\\\\^`]+");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?')]+$");

    /** They can separate cells of a table, of which a text has only so many. */
    private static final int MOST_EXCLAMATIONS = 200;

    private final List<Piece> all;
    private final Set<Integer> busy;

    Lines(List<Piece> pieces) {
        all = merged(pieces).stream()
                .flatMap(piece -> addresses(piece).stream())
                .toList();
        busy = busy(all);
    }

    /** All but the last end with a mark that breaks them. Empty when the block has no words. */
    List<String> written() {
        StringBuilder written = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            if (piece.kind() == Kind.BREAK) {
                lines.add(written.toString());
                written.setLength(0);
            } else if (piece.kind() == Kind.WORDS) {
                boolean first = written.toString().isBlank();
                String escaped = Escape.words(first ? stripLeading(piece.text()) : piece.text(), busy);
                boolean goesOn = i < all.size() - 1 && all.get(i + 1).kind() != Kind.BREAK;
                written.append(apart(first ? Escape.beginning(escaped) : escaped, goesOn));
            } else if (piece.kind() == Kind.MARK && piece.text().length() == 1) {
                written.append(isFree(i) ? piece.text() : piece.text() + piece.text());
            } else {
                written.append(needsName(piece, written) ? "link:" : "").append(piece.text());
            }
        }
        lines.add(written.toString());
        return finished(lines);
    }

    /** An address is only taken for a link by itself where a word could begin. */
    private static boolean needsName(Piece piece, StringBuilder written) {
        boolean bare = piece.kind() == Kind.LINK
                && piece.text().startsWith("http")
                && piece.text().endsWith("]");
        return bare && !written.isEmpty() && written.charAt(written.length() - 1) != ' ';
    }

    /** A colon before a link of ours would make it another macro. */
    private static String apart(String escaped, boolean goesOn) {
        return goesOn && escaped.endsWith(":")
                ? escaped.substring(0, escaped.length() - 1) + Escape.number(':')
                : escaped;
    }

    /** Words that only a tag without a meaning was between are one. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = merged.size() - 1;
            if (piece.kind() == Kind.WORDS && last >= 0 && merged.get(last).kind() == Kind.WORDS) {
                merged.set(last, new Piece(Kind.WORDS, merged.get(last).text() + piece.text()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    private static List<String> finished(List<String> lines) {
        List<String> whole = lines.stream()
                .map(line -> Escape.end(strip(line)))
                .map(line -> line.startsWith("[") && line.endsWith("]") ? "{empty}" + line : line)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            broken.add(whole.get(i) + (i < whole.size() - 1 ? " +" : ""));
        }
        return broken;
    }

    /** Addresses in words are links by themselves. */
    private static List<Piece> addresses(Piece piece) {
        if (piece.kind() != Kind.WORDS) {
            return List.of(piece);
        }
        List<Piece> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(piece.text());
        int from = 0;
        while (address.find()) {
            String found = AFTER_ADDRESS.matcher(address.group()).replaceAll("");
            int end = address.start() + found.length();
            String before = piece.text().substring(from, address.start());
            boolean alone = (before.isEmpty() || before.endsWith(" "))
                    && (end == piece.text().length() || piece.text().charAt(end) == ' ');
            Optional<String> link = Link.bare(found, alone);
            if (link.isPresent()) {
                parts.add(new Piece(Kind.WORDS, before));
                parts.add(new Piece(Kind.LINK, link.get()));
                from = end;
            }
        }
        parts.add(new Piece(Kind.WORDS, piece.text().substring(from)));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** The signs that stand in the block more than once, or that we mark something with. */
    private static Set<Integer> busy(List<Piece> all) {
        Set<Integer> once = new HashSet<>();
        Set<Integer> busy = new HashSet<>();
        for (Piece piece : all) {
            piece.text().chars().filter(Escape::isPaired).forEach(sign -> {
                if (!once.add(sign) || piece.kind() != Kind.WORDS) {
                    busy.add(sign);
                }
            });
        }
        long exclamations = all.stream()
                .flatMapToInt(piece -> piece.text().chars())
                .filter(sign -> sign == '!')
                .count();
        if (exclamations > MOST_EXCLAMATIONS) {
            busy.add((int) '!');
        }
        return busy;
    }

    /** Whether nothing that belongs to a word touches a mark from outside, so that a single sign is enough. Both marks of a pair are judged alike. */
    private boolean isFree(int at) {
        int other = partner(at);
        int first = Math.min(at, other);
        int last = Math.max(at, other);
        return isEdge(first - 1, true) && isEdge(last + 1, false);
    }

    private int partner(int at) {
        String mark = all.get(at).text();
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Kind.MARK && all.get(i).text().equals(mark)) {
                same.add(i);
            }
        }
        int place = same.indexOf(at);
        return same.get(place % 2 == 0 ? place + 1 : place - 1);
    }

    private boolean isEdge(int at, boolean before) {
        if (at < 0 || at >= all.size() || all.get(at).kind() == Kind.BREAK) {
            return true;
        }
        if (all.get(at).kind() != Kind.WORDS) {
            return false;
        }
        String text = all.get(at).text();
        char sign = before ? text.charAt(text.length() - 1) : text.charAt(0);
        return Character.isWhitespace(sign) || !before && ".,;:!?)".indexOf(sign) >= 0 || before && sign == '"';
    }

    private static String stripLeading(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static String strip(String text) {
        String left = stripLeading(text);
        int to = left.length();
        while (to > 0 && isSpace(left.charAt(to - 1))) {
            to--;
        }
        return left.substring(0, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
