package org.plenary.intake.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within one block, a paragraph or an item of a list, as lines of AsciiDoc. */
final class InlineWriter {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"\\[\\]{}|\\\\^`]+");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?')]+$");
    private static final int DEEPEST = 20;

    /** They can separate cells of a table, of which a text has only so many. */
    private static final int MOST_EXCLAMATIONS = 200;

    /** Elements that show something which no text can, by where they say it is. */
    private static final Set<String> SHOWN = Set.of("img", "iframe", "video", "audio", "embed", "object", "source");

    /** Elements that are no words at all. */
    private static final Set<String> WORDLESS = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "canvas",
            "svg",
            "math",
            "input",
            "select",
            "textarea",
            "button",
            "map",
            "param");

    private enum Kind {
        WORDS,
        MARK,
        LINK,
        BREAK
    }

    /** A bit of a block: words as they are, or AsciiDoc of ours. */
    private record Piece(Kind kind, String text) {}

    private final List<String> kept;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    private InlineWriter(List<String> kept) {
        this.kept = kept;
    }

    /**
     * The lines of a block; all but the last end with a mark that breaks them. Empty when it has no words.
     *
     * @param kept takes what can't be written
     */
    static List<String> lines(List<? extends Node> nodes, List<String> kept) {
        InlineWriter writer = new InlineWriter(kept);
        nodes.forEach(node -> writer.write(node, 0));
        return writer.lines();
    }

    /** The same on one line. */
    static String line(List<? extends Node> nodes, List<String> kept) {
        return lines(nodes, kept).stream()
                .map(line -> line.endsWith(" +") ? line.substring(0, line.length() - 2) : line)
                .collect(Collectors.joining(" "));
    }

    private void write(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text.getWholeText().replaceAll("[\\s]+", " "));
        } else if (node instanceof Comment comment) {
            keep(comment);
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        if (depth > DEEPEST) {
            words(element.text());
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "br" -> pieces.add(new Piece(Kind.BREAK, ""));
            case "strong", "b" -> marked("*", element, depth);
            case "em", "i", "cite", "var", "dfn" -> marked("_", element, depth);
            case "code", "tt", "kbd", "samp" -> marked("`", element, depth);
            case "sub" -> tight("~", element, depth);
            case "sup" -> tight("^", element, depth);
            case "del", "s", "strike" -> role("line-through", element, depth);
            case "u", "ins" -> role("underline", element, depth);
            case "mark" -> role("", element, depth);
            case "a" -> link(element, depth);
            case "q" -> {
                words("“");
                children(element, depth);
                words("”");
            }
            case "wbr" -> {}
            default -> other(name, element, depth);
        }
    }

    private void other(String name, Element element, int depth) {
        if (SHOWN.contains(name)) {
            shown(element, depth);
        } else if (WORDLESS.contains(name)) {
            keep(element);
        } else {
            boolean apart = element.isBlock() && !pieces.isEmpty();
            if (apart) {
                pieces.add(new Piece(Kind.BREAK, ""));
            }
            children(element, depth);
            if (element.isBlock()) {
                pieces.add(new Piece(Kind.BREAK, ""));
            }
        }
    }

    private void children(Element element, int depth) {
        element.childNodes().forEach(child -> write(child, depth + 1));
    }

    private void keep(Node node) {
        kept.add(Clean.line(node.outerHtml()));
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(Kind.WORDS, words));
        }
    }

    /** Spaces at its ends stand outside of the marks; what is marked so already isn't again. */
    private void marked(String mark, Element element, int depth) {
        boolean wanted = !element.text().isBlank() && element.select("br").isEmpty() && open.add(mark);
        if (wanted && element.wholeText().startsWith(" ")) {
            words(" ");
        }
        int from = pieces.size();
        children(element, depth);
        if (wanted) {
            open.remove(mark);
            trim(from);
            if (pieces.size() > from) {
                pieces.add(from, new Piece(Kind.MARK, mark));
                pieces.add(new Piece(Kind.MARK, mark));
            }
            if (element.wholeText().endsWith(" ")) {
                words(" ");
            }
        }
    }

    private void trim(int from) {
        if (pieces.size() > from && pieces.get(from).kind() == Kind.WORDS) {
            pieces.set(from, new Piece(Kind.WORDS, pieces.get(from).text().stripLeading()));
        }
        int last = pieces.size() - 1;
        if (last >= from && pieces.get(last).kind() == Kind.WORDS) {
            pieces.set(last, new Piece(Kind.WORDS, pieces.get(last).text().stripTrailing()));
        }
        if (last >= from
                && pieces.subList(from, pieces.size()).stream()
                        .allMatch(piece -> piece.text().isEmpty())) {
            pieces.subList(from, pieces.size()).clear();
        }
    }

    /** Raised or lowered words have no space in them. */
    private void tight(String mark, Element element, int depth) {
        String text = element.text();
        if (text.matches("[\\p{L}\\p{N}]+") && open.add(mark)) {
            pieces.add(new Piece(Kind.MARK, mark + text + mark));
            open.remove(mark);
        } else {
            children(element, depth);
        }
    }

    private void role(String role, Element element, int depth) {
        boolean wanted = !element.text().isBlank() && element.select("br").isEmpty() && open.add("#");
        int from = pieces.size();
        children(element, depth);
        if (wanted) {
            open.remove("#");
            pieces.add(from, new Piece(Kind.MARK, (role.isEmpty() ? "" : "[." + role + "]") + "##"));
            pieces.add(new Piece(Kind.MARK, "##"));
        }
    }

    private void link(Element element, int depth) {
        String address = element.attr("href");
        String label = element.text().strip();
        if (element.selectFirst("img") != null || !open.isEmpty() && open.contains("link")) {
            children(element, depth);
        } else if (address.isEmpty()) {
            children(element, depth);
        } else if (label.isEmpty() || label.equals(address)) {
            address(address, false);
        } else {
            Optional<String> link = Link.named(address, Escape.label(Escape.words(label, Escape.EVERY_PAIR)));
            if (link.isPresent()) {
                pieces.add(new Piece(Kind.LINK, link.get()));
            } else {
                children(element, depth);
                kept.add("a link to " + Clean.line(address) + " at the words: " + Clean.line(label));
            }
        }
    }

    private static final Set<Integer> ALL = "*_`#^~+".chars().boxed().collect(Collectors.toUnmodifiableSet());

    private void address(String address, boolean alone) {
        Optional<String> link = Link.bare(address, alone);
        link.ifPresentOrElse(
                written -> pieces.add(new Piece(Kind.LINK, written)), () -> pieces.add(new Piece(Kind.WORDS, address)));
    }

    /** A picture or a film becomes a link to it. */
    private void shown(Element element, int depth) {
        String from = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        String words = List.of(element.attr("alt"), element.attr("title"), from).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        Optional<String> link = Link.named(from, Escape.label(Escape.words(Clean.line(words), Escape.EVERY_PAIR)));
        link.ifPresent(written -> pieces.add(
                new Piece(Kind.LINK, words.equals(from) ? Link.bare(from, false).orElse(written) : written)));
        if (link.isEmpty() || !element.normalName().equals("img")) {
            keep(element.shallowClone());
        }
        children(element, depth);
    }

    private List<String> lines() {
        List<Piece> all =
                merged().stream().flatMap(piece -> addresses(piece).stream()).toList();
        Set<Integer> busy = busy(all);
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
                written.append(isFree(all, i, written) ? piece.text() : piece.text() + piece.text());
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
    private List<Piece> merged() {
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
    private List<Piece> addresses(Piece piece) {
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
    private boolean isFree(List<Piece> all, int at, StringBuilder written) {
        int other = partner(all, at);
        int first = Math.min(at, other);
        int last = Math.max(at, other);
        return isEdge(all, first - 1, true) && isEdge(all, last + 1, false);
    }

    private static int partner(List<Piece> all, int at) {
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

    private static boolean isEdge(List<Piece> all, int at, boolean before) {
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
