package plainleaf.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** The time a processor has given to a piece of work: a busy machine makes the work last longer, and this not. */
final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private volatile long thread;
    private volatile long before;

    /** To be called by the thread that does the work, before it begins. */
    void begin() {
        before = now(Thread.currentThread().getId());
        thread = Thread.currentThread().getId();
    }

    /** Nothing before the work has begun and after its thread has ended. */
    Duration used() {
        return thread == 0 ? Duration.ZERO : Duration.ofNanos(Math.max(0, now(thread) - before));
    }

    private static long now(long thread) {
        // A virtual machine that cannot tell counts the time on the wall.
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : System.nanoTime();
    }
}
