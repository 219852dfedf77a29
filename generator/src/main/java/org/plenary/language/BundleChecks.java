package org.plenary.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Checks that bundles have the same messages, and their messages the same arguments. */
final class BundleChecks {

    /** Arguments that choose between words; a language may have one word for all. */
    private static final Set<ArgType> CHOICES = EnumSet.of(ArgType.PLURAL, ArgType.SELECTORDINAL, ArgType.SELECT);

    private final Map<String, Map<String, BundleLine>> bundles;
    private final Problems problems;

    private BundleChecks(Map<String, Map<String, BundleLine>> bundles, Problems problems) {
        this.bundles = bundles;
        this.problems = problems;
    }

    /** @param bundles by the name of their file; the first is the model of the others */
    static void run(Map<String, Map<String, BundleLine>> bundles, Problems problems) {
        new BundleChecks(bundles, problems).run();
    }

    private void run() {
        checkKeys();
        bundles.entrySet().stream()
                .findFirst()
                .ifPresent(model -> bundles.forEach((file, bundle) ->
                        bundle.values().forEach(line -> compare(model.getKey(), model.getValue(), file, line))));
    }

    private void checkKeys() {
        Set<String> all = new TreeSet<>();
        bundles.values().forEach(bundle -> all.addAll(bundle.keySet()));
        bundles.forEach((file, bundle) -> {
            List<String> missing =
                    all.stream().filter(key -> !bundle.containsKey(key)).toList();
            if (!bundle.isEmpty() && !missing.isEmpty()) {
                problems.add(
                        Place.of(file),
                        Code.MISSING_MESSAGE,
                        "messages are missing: " + String.join(", ", missing),
                        "add a line name=text for each; the other bundles have them");
            }
        });
    }

    private void compare(String modelFile, Map<String, BundleLine> model, String file, BundleLine line) {
        BundleLine original = model.get(line.key());
        if (original == null || !(original.pattern() + line.pattern()).contains("{")) {
            return;
        }
        if (!isReadable(original) || !isReadable(line)) {
            return;
        }
        Map<String, ArgType> own = arguments(line.pattern());
        Map<String, ArgType> needed = arguments(original.pattern());
        Set<String> strange = new TreeSet<>(own.keySet());
        strange.removeAll(needed.keySet());
        Set<String> lost = needed.keySet().stream()
                .filter(name -> !own.containsKey(name) && !CHOICES.contains(needed.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!strange.isEmpty() || !lost.isEmpty()) {
            problems.add(
                    new Place(file, line.line()),
                    Code.BAD_VALUE,
                    "the message '" + line.key() + "' has " + names(own.keySet()) + ", and in " + modelFile + " it has "
                            + names(needed.keySet()),
                    "write the names in braces as they stand there: " + original.pattern());
        }
    }

    /** What can't be read is named by the reader. */
    private static boolean isReadable(BundleLine line) {
        try {
            return new MessagePattern(line.pattern()).countParts() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String names(Set<String> names) {
        return names.isEmpty()
                ? "nothing in braces"
                : names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    private static Map<String, ArgType> arguments(String text) {
        Map<String, ArgType> arguments = new TreeMap<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                arguments.put(pattern.getSubstring(pattern.getPart(i + 1)), part.getArgType());
            }
        }
        return arguments;
    }
}
