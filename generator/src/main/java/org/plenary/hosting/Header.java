package org.plenary.hosting;

import java.util.List;
import java.util.Map;

/**
 * A header of responses.
 *
 * @param value for every file that no exception is for; empty: not sent
 * @param exceptions the first that is for a file says its value
 */
record Header(String name, String value, List<Own> exceptions) {

    /** The value for some files. */
    record Own(Where where, String value) {}

    Header(String name, String value, Own... exceptions) {
        this(name, value, List.of(exceptions));
    }

    Header {
        exceptions = List.copyOf(exceptions);
    }

    /** The value for the file at a path on the host. */
    String value(String path, Hosted site) {
        return exceptions.stream()
                .filter(exception -> exception.where().has(path, site))
                .map(Own::value)
                .findFirst()
                .orElse(value);
    }

    /** Those of its exceptions that a site has files for. */
    List<Map.Entry<String, String>> patterns(Hosted site) {
        return exceptions.stream()
                .map(exception -> Map.entry(exception.where().pattern(site), exception.value()))
                .filter(exception -> !exception.getKey().isEmpty())
                .toList();
    }
}
