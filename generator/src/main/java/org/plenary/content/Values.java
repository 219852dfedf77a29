package org.plenary.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenary.language.Language;
import org.plenary.problem.Suggestion;
import org.plenary.source.SourceFile;

/** Readers for the kinds of value that headers hold. */
public final class Values {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)++");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d-");
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
            complaints.add("'" + value + "' is not a whole number", "write digits only, such as 20");
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
                complaints.add("'" + value + "' is neither yes nor no", "write yes or no");
                yield Optional.empty();
            }
        };
    }

    /** A local date and time in the site's zone. */
    public static Optional<LocalDateTime> moment(String value, ValueReader.Complaints complaints) {
        return parsed(
                value,
                LocalDateTime::parse,
                "is not a date and time",
                "write year-month-dayThour:minute, such as 2017-11-16T09:00",
                complaints);
    }

    /** A day, or a month when the day isn't known. */
    public static Optional<PartialDate> date(String value, ValueReader.Complaints complaints) {
        return parsed(
                value,
                PartialDate::parse,
                "is not a date",
                "write year-month-day, such as 2017-11-24, or year-month when the day isn't known",
                complaints);
    }

    private static <T> Optional<T> parsed(
            String value, Function<String, T> parse, String what, String hint, ValueReader.Complaints complaints) {
        try {
            if (YEAR.matcher(value).lookingAt()) {
                return Optional.of(parse.apply(value));
            }
        } catch (DateTimeException e) {
            // the complaint below says it
        }
        complaints.add("'" + value + "' " + what, hint);
        return Optional.empty();
    }

    public static Optional<String> id(String value, ValueReader.Complaints complaints) {
        String likely =
                value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String hint = "ids are file names without .adoc" + (likely.isEmpty() ? "" : "; perhaps " + likely);
        return matching(value, SourceFile.ID, "is not an id", hint, complaints);
    }

    public static Optional<String> slug(String value, ValueReader.Complaints complaints) {
        return matching(
                value,
                SourceFile.ID,
                "can't be part of an address",
                "use small letters a to z, digits and hyphens, at most 100 of them",
                complaints);
    }

    /** The mark of a text, which is the beginning of a hash; or that there is none yet. */
    public static Optional<String> mark(String value, ValueReader.Complaints complaints) {
        return matching(
                value,
                MARK,
                "is not the mark of a text",
                "write the seven signs that the build prints, or none as long as nothing is translated",
                complaints);
    }

    public static Optional<String> colour(String value, ValueReader.Complaints complaints) {
        return matching(value, COLOUR, "is not a colour", "write it like #a93424", complaints);
    }

    private static Optional<String> mail(String value, ValueReader.Complaints complaints) {
        return matching(value, MAIL, "is not an e-mail address", "write it like name@example.org", complaints);
    }

    private static Optional<String> matching(
            String value, Pattern pattern, String what, String hint, ValueReader.Complaints complaints) {
        if (pattern.matcher(value).matches()) {
            return Optional.of(value);
        }
        complaints.add("'" + value + "' " + what, hint);
        return Optional.empty();
    }

    /** A web address; other schemes, such as {@code javascript:}, are refused. */
    public static Optional<URI> url(String value, ValueReader.Complaints complaints) {
        try {
            URI uri = new URI(value);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // the complaint below says it
        }
        complaints.add("'" + value + "' is not a web address", "write it in full, such as https://example.org/page");
        return Optional.empty();
    }

    /** The code of a country, ISO 3166-1 alpha-2. */
    public static Optional<String> country(String value, ValueReader.Complaints complaints) {
        if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(value)) {
            return Optional.of(value);
        }
        complaints.add(
                "'" + value + "' is not the code of a country", "use two capital letters of ISO 3166, such as BE");
        return Optional.empty();
    }

    public static Optional<Language> language(String value, ValueReader.Complaints complaints) {
        Optional<Language> language = Language.of(value);
        if (language.isEmpty()) {
            complaints.add("'" + value + "' is not the code of a language", "use codes such as en, nl, fr or vgt");
        }
        return language;
    }

    public static Optional<List<String>> ids(String value, ValueReader.Complaints complaints) {
        Optional<List<String>> ids = Values.<String>list(Values::id).read(value, complaints);
        Set<String> seen = new LinkedHashSet<>();
        ids.stream()
                .flatMap(List::stream)
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> complaints.add("'" + id + "' stands here twice", "remove one of them"));
        return ids.map(given -> List.copyOf(seen));
    }

    public static Optional<List<String>> mails(String value, ValueReader.Complaints complaints) {
        return Values.<String>list(Values::mail).read(value, complaints);
    }

    /** A list with commas between its items; wrong items are complaints and left out. */
    public static <T> ValueReader<List<T>> list(ValueReader<T> item) {
        return (value, complaints) -> {
            List<T> items = new ArrayList<>();
            for (String part : value.split(",")) {
                String stripped = part.strip();
                if (stripped.isEmpty()) {
                    complaints.add(
                            "an item of the list is empty", "put one comma between two items and none at the end");
                } else {
                    item.read(stripped, complaints).ifPresent(items::add);
                }
            }
            return Optional.of(List.copyOf(items));
        };
    }

    /** A word of a closed list; {@code SIDE_EVENT} is written {@code side-event}. */
    public static <E extends Enum<E>> ValueReader<E> oneOf(Class<E> type) {
        return (value, complaints) -> {
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(candidate -> key(candidate).equals(value))
                    .findFirst();
            if (constant.isEmpty()) {
                List<String> known =
                        Arrays.stream(type.getEnumConstants()).map(Values::key).toList();
                complaints.add("'" + value + "' is not known here", Suggestion.hint(value, known));
            }
            return constant;
        };
    }

    /** How a constant is written in headers and in keys of messages: {@code side-event}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
