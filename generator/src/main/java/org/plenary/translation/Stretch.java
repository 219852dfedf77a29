package org.plenary.translation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A part of two lists that is the same in both, or differs.
 *
 * @param before of the first list
 * @param now of the second, as long when it is the same
 */
record Stretch<T>(boolean same, List<T> before, List<T> now) {

    /** As many elements are compared with each other; twice as many may take four times as long. What is longer differs as a whole. */
    private static final int MAX_COMPARED = 2000;

    /** Both lists from beginning to end. */
    static <T> List<Stretch<T>> of(List<T> before, List<T> now, BiPredicate<T, T> same) {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && same.test(before.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same.test(before.get(before.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Stretch<T>> stretches = new ArrayList<>();
        stretches.add(new Stretch<>(true, before.subList(0, start), now.subList(0, start)));
        stretches.addAll(
                compare(before.subList(start, before.size() - end), now.subList(start, now.size() - end), same));
        stretches.add(new Stretch<>(
                true, before.subList(before.size() - end, before.size()), now.subList(now.size() - end, now.size())));
        return stretches;
    }

    private static <T> List<Stretch<T>> compare(List<T> before, List<T> now, BiPredicate<T, T> same) {
        if (before.size() + now.size() > MAX_COMPARED) {
            return List.of(new Stretch<>(false, before, now));
        }
        List<Stretch<T>> stretches = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>(same), null, true)
                .getDeltas()) {
            Stretch<T> next = new Stretch<>(
                    delta.getType() == DeltaType.EQUAL,
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).same == next.same) {
                stretches.set(last, stretches.get(last).and(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }

    /** The library tells of what came and what went in two steps. */
    private Stretch<T> and(Stretch<T> next) {
        return new Stretch<>(same, both(before, next.before), both(now, next.now));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
