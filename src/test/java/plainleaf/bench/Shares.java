package plainleaf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import plainleaf.check.Check;

/**
 * What each part of some work has cost, each time it was done: the processor time of all threads of the program together,
 * since validators work on threads of their own. It waits for each part to end, so nobody else's work is among it; what
 * the virtual machine does by itself (compiling, collecting) is not.
 */
public final class Shares {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, List<Long>> costs = new HashMap<>();
    private boolean counted;

    /** Whether what is done from now on is counted. */
    void count(boolean counted) {
        this.counted = counted;
    }

    /** Does a part of the work. */
    public <T> T take(String part, Callable<T> work) throws Exception {
        long before = processorTime();
        T result = work.call();
        long after = processorTime();
        if (counted) {
            costs.computeIfAbsent(part, any -> new ArrayList<>()).add(after - before);
        }
        return result;
    }

    /** Runs each of these checks on the same thing, each a part of the work by the name of its rule. */
    public <T> void each(List<? extends Check<? super T>> checks, T subject) throws Exception {
        for (Check<? super T> check : checks) {
            take(rule(check), () -> check.check(subject).toList());
        }
    }

    private static String rule(Check<?> check) {
        return check.getClass()
                .getSimpleName()
                .replaceFirst("Check$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static long processorTime() {
        long time = 0;
        for (long thread : THREADS.getAllThreadIds()) {
            time += Math.max(0, THREADS.getThreadCpuTime(thread));
        }
        return time;
    }

    /** The median of a part, in milliseconds. */
    double milliseconds(String part) {
        List<Long> sorted = costs.get(part).stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    /** All parts, the dearest first. */
    List<String> parts() {
        return costs.keySet().stream()
                .sorted(Comparator.comparing(this::milliseconds).reversed())
                .toList();
    }

    /** The sum of all medians, in milliseconds. */
    double sum() {
        return parts().stream().mapToDouble(this::milliseconds).sum();
    }
}
