package plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Site.Policy;
import plainleaf.model.Site.Policy.Measure;

class StandingTest {
    private static final Standing BAD = new Standing(true, true, true, false, true);

    @ParameterizedTest
    @CsvSource({"BANNER,true,false", "PUBLISH,false,false", "WITHHOLD,false,true"})
    void the_policy_decides_what_becomes_of_a_draft_and_of_what_is_overdue(
            Measure measure, boolean shown, boolean withheld) {
        Policy policy = new Policy(measure, measure);

        assertThat(BAD.shownBy(policy).draft()).isEqualTo(shown);
        assertThat(BAD.shownBy(policy).overdue()).isEqualTo(shown);
        assertThat(BAD.isWithheldBy(policy)).isEqualTo(withheld);
    }

    @Test
    void a_sample_is_always_shown_as_one_and_never_withheld_for_it() {
        Policy strict = new Policy(Measure.WITHHOLD, Measure.WITHHOLD);

        assertThat(BAD.shownBy(strict).sample()).isTrue();
        assertThat(new Standing(true, false, false, false, false).isWithheldBy(strict))
                .isFalse();
    }
}
