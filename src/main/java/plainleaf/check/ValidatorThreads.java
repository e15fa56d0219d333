package plainleaf.check;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Threads that belong to one validator. One that is idle is used again before another is begun, since validators keep what
 * they have compiled by thread; and their stacks are deep, since validators read their schemas by recursion.
 */
public final class ValidatorThreads {
    /** Sixteen times the usual depth: the HTML schema overflows the usual one wherever the JVM compiles less. */
    private static final long STACK = 16L << 20;

    /** In milliseconds: so often it is looked how long work that may not last has been at it. */
    private static final int LOOK = 100;

    private final ExecutorService threads;

    public ValidatorThreads(String name) {
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 1, TimeUnit.HOURS, new SynchronousQueue<>(), task -> thread(name, task));
    }

    /**
     * Runs the work on one of the threads and waits for its result; as many callers as like may do so at once.
     *
     * @throws ValidatorUnavailable if the work does
     */
    public <T> T call(Callable<T> work) {
        return begin(work).get();
    }

    /** Begins the work on one of the threads; whoever asks for the result waits until it is there. */
    public <T> Supplier<T> begin(Callable<T> work) {
        Future<T> result = threads.submit(work);
        return () -> wait(result);
    }

    /** Begins the work on one of the threads; where it takes more of a processor's time than this, the answer is this. */
    public <T> Supplier<T> begin(Callable<T> work, Duration longest, T otherwise) {
        ProcessorTime time = new ProcessorTime();
        Future<T> result = threads.submit(() -> {
            time.begin();
            return work.call();
        });
        return () -> {
            while (time.used().compareTo(longest) <= 0) {
                try {
                    return wait(() -> result.get(LOOK, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    // It may have had its time by now.
                }
            }
            result.cancel(true);
            return otherwise;
        };
    }

    private static <T> T wait(Future<T> result) {
        try {
            return wait(result::get);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no end of the work was set", e);
        }
    }

    /** The result of the work, waited for as long as whoever waits for it does. */
    private interface Waiting<T> {
        T end() throws InterruptedException, ExecutionException, TimeoutException;
    }

    private static <T> T wait(Waiting<T> result) throws TimeoutException {
        try {
            return result.end();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ValidatorUnavailable unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("a validator failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a validator was stopped", e);
        }
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true);
        return thread;
    }
}
