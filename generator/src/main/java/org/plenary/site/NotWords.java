package org.plenary.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.content.Attribute;
import org.plenary.language.DateForms;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;

/** Tells facts from words: ids, names of files, dates, codes and addresses that stand where readers expect words. */
final class NotWords {

    /**
     * What a value is.
     *
     * @param what with its article: {@code the id of a person}
     */
    record Fact(String what, String hint) {}

    private static final Pattern FILE =
            Pattern.compile("(?i)\\S+\\.(?:adoc|jpe?g|png|gif|svg|webp|pdf|docx?|tiff?|heic)"
                    + "|(?:img|dsc[nf]?|pxl)[_-]?\\d{3,}\\S*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|www\\.\\S+|[^@\\s]+@[^@\\s]+\\.[a-z]+");
    private static final int LONGEST_DATE = 40;
    private static final String TITLE = "title";

    /** Words that are often names, and so may look like an id. */
    private static final Set<String> NAMES = Set.of(TITLE, "short-title", "acronym");

    /** Words that two letters can stand for: a prime minister, initials. */
    private static final Set<String> SHORT = Set.of(TITLE, "short-title", "acronym", "role", "image-credit");

    private final Works works;
    private final DateForms dates;

    NotWords(Settings settings, Works works) {
        this.works = works;
        this.dates = new DateForms(settings.languages());
    }

    /** What a value is instead of words. */
    Optional<Fact> in(DocumentType type, String attribute, String value) {
        return value.contains(" ") ? date(value, type, attribute) : ofOneWord(type, attribute, value);
    }

    private Optional<Fact> ofOneWord(DocumentType type, String attribute, String value) {
        return file(value, attribute)
                .or(() -> address(value, attribute))
                .or(() -> date(value, type, attribute))
                .or(() -> code(value, attribute))
                .or(() -> id(value, type, attribute));
    }

    private static Optional<Fact> file(String value, String attribute) {
        String hint = attribute.equals("image-alt")
                ? "write what the picture shows"
                : "write what readers should see instead; pictures are named in :image:";
        return FILE.matcher(value).matches() ? Optional.of(new Fact("the name of a file", hint)) : Optional.empty();
    }

    private static Optional<Fact> address(String value, String attribute) {
        return !attribute.equals("image-credit") && ADDRESS.matcher(value).matches()
                ? Optional.of(new Fact("an address", "write words; a link belongs in the text, below the empty line"))
                : Optional.empty();
    }

    private Optional<Fact> date(String value, DocumentType type, String attribute) {
        boolean possible = value.length() <= LONGEST_DATE
                && value.codePoints().anyMatch(Character::isDigit)
                && !(attribute.equals(TITLE) && value.codePoints().anyMatch(Character::isLetter));
        if (!possible
                || dates.read(value).filter(date -> !date.days().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        String place = Schema.of(type).stream()
                .map(Attribute::name)
                .filter(List.of("date", "start")::contains)
                .findFirst()
                .map(name -> "; the date belongs in :" + name + ":")
                .orElse("");
        return Optional.of(new Fact("a date", "write words" + place));
    }

    private static Optional<Fact> code(String value, String attribute) {
        if (SHORT.contains(attribute) || value.length() != 2) {
            return Optional.empty();
        }
        boolean country =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(value);
        boolean language = Language.of(value).isPresent();
        return country || language
                ? Optional.of(new Fact(
                        "the code of a " + (country ? "country" : "language"),
                        "write its name, or whatever readers should see"))
                : Optional.empty();
    }

    private Optional<Fact> id(String value, DocumentType type, String attribute) {
        if (NAMES.contains(attribute) && !value.contains("-")) {
            return Optional.empty();
        }
        return Arrays.stream(DocumentType.values())
                .filter(other -> works.exists(other, value))
                .map(other -> new Fact("the id of " + other.aNoun(), idHint(value, type, other)))
                .findFirst();
    }

    private static String idHint(String id, DocumentType from, DocumentType to) {
        return Schema.of(from).stream()
                .filter(attribute -> attribute.target().filter(to::equals).isPresent())
                .findFirst()
                .map(attribute ->
                        "write words here, and :" + attribute.name() + ": " + id + " to name the " + to.noun())
                .orElse("write words, such as the title of that " + to.noun());
    }
}
