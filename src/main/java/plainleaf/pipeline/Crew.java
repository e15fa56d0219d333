package plainleaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import plainleaf.check.ValidatorUnavailable;

/**
 * The threads that make editions, as many as the user asked for. They live as long as the command, since veraPDF compiles
 * its rules once for each thread.
 */
final class Crew implements AutoCloseable {
    private final ExecutorService threads;

    Crew(int jobs) {
        threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "plainleaf-edition");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Work on one thing. */
    interface Work<T, R> {
        R on(T thing) throws IOException;
    }

    /**
     * Does the same work on each thing; the results stand in the order of the things.
     *
     * @throws ValidatorUnavailable if any of the work does
     */
    <T, R> List<R> each(List<T> things, Work<T, R> work) throws IOException {
        List<Callable<R>> tasks = new ArrayList<>();
        for (T thing : things) tasks.add(() -> work.on(thing));
        try {
            List<R> results = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(tasks)) results.add(future.get());
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) throw io;
            if (e.getCause() instanceof ValidatorUnavailable lacking) throw lacking;
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
