package org.plenary.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.programme.Level;
import org.plenary.programme.SessionKind;

/** What tools call kinds and levels of sessions. They let everybody choose the words, so only usual ones are known. */
final class Kinds {

    private record Usual(Pattern words, SessionKind kind) {}

    private static final List<Usual> USUAL = List.of(
            usual("keynote.*|keynotevortrag|eröffnungsvortrag", SessionKind.KEYNOTE),
            usual("opening.*|ceremony.*|award.*|eröffnung.*", SessionKind.CEREMONY),
            usual("closing.*|abschluss.*|wrap.?up", SessionKind.CLOSING),
            usual("plenar.*|plenum.*|general assembly", SessionKind.PLENARY),
            usual("panel.*|podium.*|round ?table.*", SessionKind.PANEL),
            usual("discussion.*|diskussion.*|debate.*|birds of a feather.*|bof|fishbowl", SessionKind.DISCUSSION),
            usual("(?:.* )?workshop.*|tutorial.*|training.*|hands.?on.*|masterclass.*", SessionKind.WORKSHOP),
            usual("side.?event.*", SessionKind.SIDE_EVENT),
            usual(
                    "social.*|party.*|concert.*|konzert.*|film.*|movie.*|performance.*|djset|theater|dinner|game",
                    SessionKind.SOCIAL),
            usual("press.*", SessionKind.PRESS_CONFERENCE),
            usual(
                    "(?:.* )?break|pause|lunch.*|coffee.*|mittagspause|kaffeepause|catering|registration",
                    SessionKind.BREAK),
            usual(
                    "|talk.*|lecture.*|vortrag.*|session.*|presentation.*|(?:short|long|lightning|full).*|other|\\d+ ?min.*",
                    SessionKind.SESSION));

    private Kinds() {}

    private static Usual usual(String words, SessionKind kind) {
        return new Usual(Pattern.compile(words), kind);
    }

    /** The kind that a type is; empty when nobody knows. */
    static Optional<String> kind(String type) {
        String word = type.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(SessionKind.values())
                .filter(kind -> Values.key(kind).equals(word.replace(' ', '-')))
                .findFirst()
                .or(() -> USUAL.stream()
                        .filter(usual -> usual.words().matcher(word).matches())
                        .map(Usual::kind)
                        .findFirst())
                .map(Values::key);
    }

    /** The level that a word means. */
    static Optional<String> level(String level) {
        String word = level.toLowerCase(Locale.ROOT);
        Level meant = word.matches("(?s).*(?:intro|begin|basic|einstieg).*")
                ? Level.INTRODUCTORY
                : word.matches("(?s).*(?:advanc|expert).*") ? Level.ADVANCED : Level.INTERMEDIATE;
        boolean known = meant != Level.INTERMEDIATE || word.contains("intermed");
        return Optional.of(Values.key(meant)).filter(key -> known);
    }
}
