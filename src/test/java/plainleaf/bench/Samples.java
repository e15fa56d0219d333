package plainleaf.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import plainleaf.model.PrintSheet;

/** What one way of printing has cost one sheet, each time it was printed. */
final class Samples {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Print print;
    private final PrintSheet sheet;
    private final List<Long> times = new ArrayList<>();
    private final List<Long> allocations = new ArrayList<>();
    private Print.Result last = new Print.Result(new byte[0], 0);

    Samples(Print print, PrintSheet sheet) {
        this.print = print;
        this.sheet = sheet;
    }

    /** Prints it once more. Counted is this thread's own processor time: other programs do not change it much. */
    void take(boolean counted) throws Exception {
        Print.Work work = print.ready(sheet);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        last = work.finish();
        long after = THREADS.getCurrentThreadCpuTime();
        if (counted) {
            times.add(after - before);
            allocations.add(THREADS.getCurrentThreadAllocatedBytes() - allocated);
        }
    }

    double milliseconds() {
        return median(times) / 1e6;
    }

    double megabytes() {
        return median(allocations) / 1e6;
    }

    double kibibytes() {
        return last.bytes().length / 1024.0;
    }

    int pages() {
        return last.pages();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
