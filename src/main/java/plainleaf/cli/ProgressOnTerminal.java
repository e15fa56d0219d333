package plainleaf.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import plainleaf.pipeline.Progress;

/** A bar, for people who wait. */
final class ProgressOnTerminal implements Progress {
    private @Nullable ProgressBar bar;

    @Override
    public synchronized void begin(int editions) {
        bar = new ProgressBarBuilder()
                .setTaskName("editions")
                .setInitialMax(editions)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void done(String edition) {
        if (bar != null) bar.step().setExtraMessage(edition);
    }

    @Override
    public synchronized void end() {
        if (bar != null) bar.close();
    }
}
