package plainleaf.pipeline;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import plainleaf.typeset.ShaperUnavailable;

/** A shaper that is being loaded while the content is read: some of the two can be done at a time. */
final class ShaperLoading {
    private final FutureTask<ShaperChoice.LoadedShaper> task;

    private ShaperLoading(FutureTask<ShaperChoice.LoadedShaper> task) {
        this.task = task;
    }

    static ShaperLoading begin(ShaperChoice choice) {
        FutureTask<ShaperChoice.LoadedShaper> task = new FutureTask<>(choice::load);
        Thread thread = new Thread(task, "plainleaf-shaper");
        thread.setDaemon(true);
        thread.start();
        return new ShaperLoading(task);
    }

    /** The shaper, once it is there. */
    ShaperChoice.LoadedShaper end() throws CannotBeginException, IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ShaperUnavailable unavailable)
                throw new CannotBeginException(
                        String.valueOf(unavailable.getMessage()), unavailable.cure(), unavailable);
            throw new IllegalStateException(e.getCause());
        }
    }
}
