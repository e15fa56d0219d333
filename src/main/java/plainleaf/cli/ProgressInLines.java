package plainleaf.cli;

import java.io.PrintWriter;
import plainleaf.pipeline.Progress;

/** A line for each edition, for logs. */
final class ProgressInLines implements Progress {
    private final PrintWriter err;
    private int total;
    private int count;

    ProgressInLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void begin(int editions) {
        total = editions;
        count = 0;
    }

    @Override
    public synchronized void done(String edition) {
        err.println("[" + ++count + "/" + total + "] " + edition);
    }

    @Override
    public void end() {
        err.flush();
    }
}
