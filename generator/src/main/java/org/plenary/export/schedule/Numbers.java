package org.plenary.export.schedule;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Positive numbers for ids. A number is made from the id alone, so it stays when others come and go; only of two ids that give the same number
 * the later in the alphabet takes the next one that is free.
 */
final class Numbers {

    private Numbers() {}

    static Map<String, Integer> of(Collection<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        TreeSet<Integer> taken = new TreeSet<>();
        for (String id : new TreeSet<>(ids)) {
            int number = number(id);
            while (!taken.add(number)) {
                number = number % Integer.MAX_VALUE + 1;
            }
            numbers.put(id, number);
        }
        return numbers;
    }

    private static int number(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % Integer.MAX_VALUE) + 1;
    }
}
