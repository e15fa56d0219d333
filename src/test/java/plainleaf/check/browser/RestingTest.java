package plainleaf.check.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestingTest {
    private final List<String> told = new ArrayList<>();

    /** Something that is dear to set up. */
    private final class Dear implements AutoCloseable {
        Dear() {
            told.add("made");
        }

        @Override
        public void close() {
            told.add("closed");
        }
    }

    private final Resting<Dear> resting = new Resting<>(Dear::new);

    @Test
    void one_that_has_served_serves_again_and_is_closed_at_the_end() {
        Dear first = resting.use(one -> one);
        assertThat(resting.<Dear>use(one -> one)).isSameAs(first);
        resting.close();

        assertThat(told).containsExactly("made", "closed");
    }

    @Test
    void one_that_fails_is_closed_and_never_used_again() {
        assertThatThrownBy(() -> resting.use(one -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(told).containsExactly("made", "closed");

        resting.use(one -> one);
        assertThat(told).containsExactly("made", "closed", "made");
    }
}
