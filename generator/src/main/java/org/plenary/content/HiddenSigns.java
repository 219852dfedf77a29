package org.plenary.content;

import java.util.List;
import java.util.Optional;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Refuses signs that nobody sees and that do something: end a line for some programs and not for others, break XML, turn the direction of
 * what follows so that reviewers read another text than readers do, or say words that no font shows.
 */
public final class HiddenSigns {

    /** A black flag, which such signs make the flag of a region of. */
    private static final int FLAG = 0x1f3f4;

    private record Complaint(String message, String hint) {}

    private static final Complaint CONTROL =
            new Complaint("this line has an invisible control character", "write it anew");

    private static final Complaint DIRECTION = new Complaint(
            "this line has an invisible sign that turns the direction of what follows",
            "write it anew; beside words of another direction, a left-to-right or right-to-left mark (U+200E, U+200F) is enough");

    private static final Complaint UNSEEN =
            new Complaint("this line has words in signs that nobody sees", "write it anew");

    private HiddenSigns() {}

    /** @param name of the file, for problems */
    public static void refuse(String name, List<String> lines, Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            refuse(new Place(name, i + 1), lines.get(i), problems);
        }
    }

    /** @return whether one was found */
    public static boolean refuse(Place place, String line, Problems problems) {
        Optional<Complaint> complaint = complaint(line);
        complaint.ifPresent(found -> problems.add(place, Code.REFUSED, found.message(), found.hint()));
        return complaint.isPresent();
    }

    private static Optional<Complaint> complaint(String line) {
        if (line.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f || sign == '\t')) {
            return Optional.empty();
        }
        if (line.codePoints().anyMatch(HiddenSigns::isControl)) {
            return Optional.of(CONTROL);
        }
        if (line.codePoints().anyMatch(HiddenSigns::isDirection)) {
            return Optional.of(DIRECTION);
        }
        return hasUnseenWords(line) ? Optional.of(UNSEEN) : Optional.empty();
    }

    /** Also signs that are none: XML can't hold them. */
    private static boolean isControl(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\t';
        boolean lineEnd = sign == 0x2028 || sign == 0x2029;
        boolean none = (sign & 0xfffe) == 0xfffe || sign >= 0xfdd0 && sign <= 0xfdef;
        return control || lineEnd || none;
    }

    private static boolean isDirection(int sign) {
        return sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069;
    }

    private static boolean hasUnseenWords(String line) {
        int before = 0;
        for (int sign : line.codePoints().toArray()) {
            boolean tag = sign >= 0xe0000 && sign <= 0xe007f;
            if (tag && before != FLAG) {
                return true;
            }
            before = tag ? before : sign;
        }
        return false;
    }
}
