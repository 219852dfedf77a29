package org.plenary.content;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.Language;
import org.plenary.language.Spelling;
import org.plenary.source.SourceFile;

/** Readers for the kinds of value that headers hold. */
public final class Values {

    /** What is longer than this is nobody's address, tag or code, and must not keep a pattern busy. */
    static final int LONGEST = 300;

    static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)++");
    private static final Pattern NUMBER = Pattern.compile("\\D*?(\\d{1,3}(?:[., '\u00a0\u202f]\\d{3})+|\\d+)\\D*");
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{7}|" + Common.NOTHING_YET);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Values() {}

    public static Optional<String> text(String value, ValueReader.Complaints complaints) {
        return Optional.of(value);
    }

    public static Optional<Integer> integer(String value, ValueReader.Complaints complaints) {
        try {
            return Optional.of(Integer.valueOf(value));
        } catch (NumberFormatException e) {
            String message = "'" + value + "' is not a whole number";
            Matcher number = NUMBER.matcher(value);
            if (number.matches()) {
                complaints.correct(message, number.group(1).replaceAll("\\D", ""));
            } else {
                complaints.add(message, "write digits only, such as 20");
            }
            return Optional.empty();
        }
    }

    /** A number of things. */
    public static Optional<Integer> positive(String value, ValueReader.Complaints complaints) {
        Optional<Integer> number = integer(value, complaints);
        if (number.filter(given -> given < 1).isPresent()) {
            complaints.add("there can't be '" + value + "' of them", "write a number above 0, or remove the line");
            return Optional.empty();
        }
        return number;
    }

    public static Optional<Boolean> yesNo(String value, ValueReader.Complaints complaints) {
        return switch (value) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> {
                CodeHint.yesNo(value, complaints);
                yield Optional.empty();
            }
        };
    }

    /** A local date and time in the site's zone. */
    public static Optional<LocalDateTime> moment(String value, ValueReader.Complaints complaints) {
        return DateReader.moment(value, complaints);
    }

    /** A day, or a month when the day isn't known. */
    public static Optional<PartialDate> date(String value, ValueReader.Complaints complaints) {
        return DateReader.date(value, complaints);
    }

    /** A word that programs go by, such as a tag. */
    private static Optional<String> keyword(String value, ValueReader.Complaints complaints) {
        return plain(value, "is not in small letters a to z, digits and hyphens", complaints);
    }

    public static Optional<String> slug(String value, ValueReader.Complaints complaints) {
        return plain(value, "can't be part of an address", complaints);
    }

    private static Optional<String> plain(String value, String what, ValueReader.Complaints complaints) {
        if (value.length() > LONGEST) {
            complaints.add("'" + value + "' " + what, "write less than " + LONGEST + " letters");
            return Optional.empty();
        }
        if (SourceFile.ID.matcher(value).matches()) {
            return Optional.of(value);
        }
        String likely = Spelling.plain(value).replace(' ', '-');
        if (SourceFile.ID.matcher(likely).matches()) {
            complaints.correct("'" + value + "' " + what, likely);
        } else {
            complaints.add(
                    "'" + value + "' " + what, "use small letters a to z, digits and hyphens, at most 100 of them");
        }
        return Optional.empty();
    }

    /** The mark of a text, which is the beginning of a hash; or that there is none yet. */
    public static Optional<String> mark(String value, ValueReader.Complaints complaints) {
        return matching(
                value,
                MARK,
                () -> complaints.add(
                        "'" + value + "' is not the mark of a text",
                        "write the seven signs that the build prints, or none as long as nothing is translated"));
    }

    public static Optional<String> colour(String value, ValueReader.Complaints complaints) {
        return matching(value, COLOUR, () -> CodeHint.colour(value, complaints));
    }

    private static Optional<String> mail(String value, ValueReader.Complaints complaints) {
        return matching(value, MAIL, () -> WebHint.mail(value, complaints));
    }

    private static Optional<String> matching(String value, Pattern pattern, Runnable complain) {
        if (value.length() <= LONGEST && pattern.matcher(value).matches()) {
            return Optional.of(value);
        }
        complain.run();
        return Optional.empty();
    }

    /** A web address; other schemes, such as {@code javascript:}, are refused. */
    public static Optional<URI> url(String value, ValueReader.Complaints complaints) {
        Optional<URI> url = WebHint.parse(value);
        if (url.isEmpty()) {
            WebHint.url(value, complaints);
        }
        return url;
    }

    /** The code of a country, ISO 3166-1 alpha-2. */
    public static Optional<String> country(String value, ValueReader.Complaints complaints) {
        if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(value)) {
            return Optional.of(value);
        }
        CodeHint.country(value, complaints);
        return Optional.empty();
    }

    /** The code of a language that readers can be told the name of. */
    public static Optional<Language> language(String value, ValueReader.Complaints complaints) {
        Optional<Language> language = Language.of(value).filter(complaints.bundles()::canName);
        if (language.isEmpty()) {
            CodeHint.language(value, complaints);
        }
        return language;
    }

    /** Names of documents: the ids of files, or what isn't one yet; only who knows all files can tell. */
    public static Optional<List<String>> names(String value, ValueReader.Complaints complaints) {
        return unique(value, Values::text, complaints);
    }

    public static Optional<List<String>> keywords(String value, ValueReader.Complaints complaints) {
        return unique(value, Values::keyword, complaints);
    }

    private static Optional<List<String>> unique(
            String value, ValueReader<String> item, ValueReader.Complaints complaints) {
        Optional<List<String>> items = list(item).read(value, complaints);
        Set<String> seen = new LinkedHashSet<>();
        items.stream()
                .flatMap(List::stream)
                .filter(one -> !seen.add(one))
                .distinct()
                .forEach(one -> complaints.add("'" + one + "' stands here twice", "remove one of them"));
        return items.map(given -> List.copyOf(seen));
    }

    public static Optional<List<String>> mails(String value, ValueReader.Complaints complaints) {
        return Values.<String>list(Values::mail).read(value, complaints);
    }

    /** A list with commas between its items; wrong items are complaints and left out. */
    public static <T> ValueReader<List<T>> list(ValueReader<T> item) {
        return new ListReader<>(item);
    }

    /** A word of a closed list; {@code SIDE_EVENT} is written {@code side-event}. */
    public static <E extends Enum<E>> ValueReader<E> oneOf(Class<E> type) {
        return (value, complaints) -> {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(candidate -> key(candidate).equals(value))
                    .findFirst();
            if (constant.isEmpty()) {
                CodeHint.oneOf(
                        value,
                        Arrays.stream(type.getEnumConstants()).map(Values::key).toList(),
                        complaints);
            }
            return constant;
        };
    }

    /** How a constant is written in headers and in keys of messages: {@code side-event}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
