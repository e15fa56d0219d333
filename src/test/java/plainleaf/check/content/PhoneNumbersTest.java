package plainleaf.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a telephone number, and what only looks like one. */
class PhoneNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960 123",
                "(01632) 960123",
                "+44 1632 960 123",
                "+44 (0)1632 960 123",
                "+44 (0) 1632 960-123",
                "00441632960123",
                "0044 1632 960 123",
                "18001 01632 960 123",
                "01632\u00A0960\u2011123",
                "٠١٦٣٢ ٩٦٠ ١٢٣",
                "999",
                "111",
                "112"
            })
    void a_sample_may_give_it(String number) {
        assertThat(PhoneNumbers.isFree(number)).isTrue();
        assertThat(PhoneNumbers.in("Call " + number + " 24 hours a day.")).allMatch(PhoneNumbers::isFree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020 7123 4567",
                "(020) 7123 4567",
                "+44 20 7123 4567",
                "+44 (0)20 7123 4567",
                "0044 20 7123 4567",
                "07123456789",
                "07123 456-789",
                "0800 123456",
                "01632 961 000",
                "+33 1 23 45 67 89",
                "٠٢٠ ٧١٢٣ ٤٥٦٧"
            })
    void it_may_be_somebodys(String number) {
        for (String text :
                new String[] {"Call " + number + ".", number, "(" + number + ")", "tel:" + number + " now"}) {
            assertThat(PhoneNumbers.in(text)).as(text).hasSize(1).noneMatch(PhoneNumbers::isFree);
        }
        assertThat(PhoneNumbers.in(number + " 24 hours a day")).hasSize(1);
        assertThat(PhoneNumbers.in(number + " or " + number)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-02-2026 10:30",
                "01 02 2026 10 30",
                "01/02/2026 and 05.06.2027 at 10.30",
                "2026-01-05 2026-01-06",
                "ISBN 0198526636 or ISBN 0-19-852663-6",
                "PMID: 0123456789",
                "10.1016/S0140-6736(20)30183-5",
                "doi.org/0123456789",
                "RX-01234567890",
                "0.0123456789",
                "NCT01234567890",
                "0001234567890",
                "012345678901234",
                "999, 111 or 112",
                "from 8am to 6pm, 12 to 24 hours, 1,000,000,000 people",
                "02 03 04 05 06"
            })
    void it_is_none(String text) {
        assertThat(PhoneNumbers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)1632 960 123, 01632960123",
        "0044 1632 960123, 01632960123",
        "18002 01632 960123, 01632960123",
        "441632960123, 01632960123",
        "999, 999"
    })
    void it_is_dialled_at_home(String number, String home) {
        assertThat(PhoneNumbers.home(number)).isEqualTo(home);
    }
}
