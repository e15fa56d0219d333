package plainleaf.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Lays two lists side by side so that as many items as possible meet their equal. */
public final class Alignment {
    /** Beyond this many pairs the lists are only cut at the first and last difference. */
    private static final long MOST = 4_000_000;

    private Alignment() {}

    /** An item of one list and what stands in its place in the other; one of the two may be missing. */
    public record Pair<A, B>(Optional<A> expected, Optional<B> actual) {}

    /** The pairs that are not equal, in order. */
    public static <A, B> List<Pair<A, B>> differences(List<A> expected, List<B> actual, BiPredicate<A, B> equal) {
        int start = 0;
        int shorter = Math.min(expected.size(), actual.size());
        while (start < shorter && equal.test(expected.get(start), actual.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && equal.test(expected.get(expected.size() - 1 - end), actual.get(actual.size() - 1 - end))) {
            end++;
        }
        return between(
                expected.subList(start, expected.size() - end), actual.subList(start, actual.size() - end), equal);
    }

    private static <A, B> List<Pair<A, B>> between(List<A> expected, List<B> actual, BiPredicate<A, B> equal) {
        List<Pair<A, B>> pairs = new ArrayList<>();
        if ((long) expected.size() * actual.size() > MOST) {
            return paired(expected, actual, pairs);
        }
        int[][] common = common(expected, actual, equal);
        int i = 0;
        int j = 0;
        int a = 0;
        int b = 0;
        while (i < expected.size() && j < actual.size()) {
            if (equal.test(expected.get(i), actual.get(j))) {
                paired(expected.subList(a, i++), actual.subList(b, j++), pairs);
                a = i;
                b = j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return paired(expected.subList(a, expected.size()), actual.subList(b, actual.size()), pairs);
    }

    /** The length of the longest common subsequence of what is left from each pair of places on. */
    private static <A, B> int[][] common(List<A> expected, List<B> actual, BiPredicate<A, B> equal) {
        int[][] common = new int[expected.size() + 1][actual.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] = equal.test(expected.get(i), actual.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static <A, B> List<Pair<A, B>> paired(List<A> expected, List<B> actual, List<Pair<A, B>> pairs) {
        for (int k = 0; k < Math.max(expected.size(), actual.size()); k++) {
            pairs.add(new Pair<>(at(expected, k), at(actual, k)));
        }
        return pairs;
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
