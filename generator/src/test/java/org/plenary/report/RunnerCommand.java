package org.plenary.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that GitHub's runner would obey, read by the rules of its {@code ActionCommand}: {@code ::name key=value,key=value::data} where
 * only blanks stand before it, and {@code ##[name key=value;key=value]data} anywhere in a line.
 */
public record RunnerCommand(String name, Map<String, String> properties, String data) {

    private static final Pattern NEW_FORM = Pattern.compile("(?U)\\s*::(\\S*?)(?: (.*?))?::(.*)");
    private static final Pattern OLD_FORM = Pattern.compile(".*?##\\[([^ \\]]*)([^\\]]*)\\](.*)");

    /** The commands in what a step prints; only a line feed or a carriage return ends a line. */
    public static List<RunnerCommand> in(String log) {
        return Arrays.stream(log.split("\r\n|\r|\n"))
                .flatMap(line -> of(line).stream())
                .toList();
    }

    private static Optional<RunnerCommand> of(String line) {
        Matcher command = NEW_FORM.matcher(line);
        if (command.matches()) {
            Map<String, String> properties = Arrays.stream(
                            Optional.ofNullable(command.group(2)).orElse("").split(","))
                    .map(property -> property.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(pair -> pair[0], pair -> unescape(pair[1])));
            return Optional.of(new RunnerCommand(command.group(1), properties, unescape(command.group(3))));
        }
        Matcher old = OLD_FORM.matcher(line);
        return old.matches() ? Optional.of(new RunnerCommand(old.group(1), Map.of(), old.group(3))) : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}
