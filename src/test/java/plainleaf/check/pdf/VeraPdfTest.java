package plainleaf.check.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.reports.enums.JobEndStatus;
import plainleaf.check.pdf.VeraPdf.Breach;

/** That nothing was found to be wrong is not enough. */
class VeraPdfTest {
    @Test
    void a_whole_look_that_ends_well_is_a_pass() {
        assertThat(VeraPdf.breaches(Profile.UA_1, result(true, 1, JobEndStatus.NORMAL)))
                .isEmpty();
    }

    @Test
    void a_look_at_nothing_is_no_pass() {
        assertThat(VeraPdf.breaches(Profile.UA_1, result(true, 0, JobEndStatus.NORMAL)))
                .extracting(Breach::message)
                .containsExactly("the validator found nothing to look at in the file");
    }

    @Test
    void a_look_that_was_broken_off_is_no_pass() {
        assertThat(VeraPdf.breaches(Profile.UA_1, result(true, 1, JobEndStatus.CANCELLED)))
                .extracting(Breach::message)
                .containsExactly("the validator stopped before the end of the file");
    }

    @Test
    void a_refusal_without_a_reason_is_no_pass() {
        assertThat(VeraPdf.breaches(Profile.UA_1, result(false, 1, JobEndStatus.NORMAL)))
                .extracting(Breach::message)
                .containsExactly("the validator refuses the file without a reason");
    }

    private static ValidationResult result(boolean compliant, int assertions, JobEndStatus end) {
        return (ValidationResult) Proxy.newProxyInstance(
                VeraPdfTest.class.getClassLoader(),
                new Class<?>[] {ValidationResult.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "isCompliant" -> compliant;
                    case "getTotalAssertions" -> assertions;
                    case "getJobEndStatus" -> end;
                    case "getTestAssertions" -> List.of();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
