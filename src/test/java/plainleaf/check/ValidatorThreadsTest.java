package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ValidatorThreadsTest {
    private static final Duration LONGEST = Duration.ofMillis(200);

    private static String end(Callable<String> work) {
        return new ValidatorThreads("test").begin(work, LONGEST, "stopped").get();
    }

    @Test
    void work_that_never_ends_is_stopped() {
        assertThat(end(() -> {
                    while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
                    return "ended";
                }))
                .isEqualTo("stopped");
    }

    @Test
    void a_machine_that_is_slow_does_not_stop_it() {
        assertThat(end(() -> {
                    Thread.sleep(3 * LONGEST.toMillis());
                    return "ended";
                }))
                .isEqualTo("ended");
    }
}
