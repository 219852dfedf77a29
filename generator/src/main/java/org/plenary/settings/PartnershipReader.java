package org.plenary.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads how many partners a conference looks for. */
final class PartnershipReader {

    private final Values values;

    PartnershipReader(Values values) {
        this.values = values;
    }

    /** What the categories are is known to who knows content. */
    Partnership read() {
        Map<String, Integer> most = new HashMap<>();
        for (String key : values.keys(Setting.PLACES)) {
            places(key).ifPresent(number -> most.put(key.substring(Partnership.MOST.length()), number));
        }
        return new Partnership(most, values.value(Setting.BECOME));
    }

    private Optional<Integer> places(String key) {
        String value = values.value(key).orElse("");
        if (value.matches("[1-9]\\d{0,2}")) {
            return Optional.of(Integer.parseInt(value));
        }
        values.bad(
                key,
                "'" + value + "' is not a number of places",
                "write a number from 1 to 999, such as 5, or remove the line");
        return Optional.empty();
    }
}
