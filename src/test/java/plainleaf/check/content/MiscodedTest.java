package plainleaf.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in the wrong encoding is known, and right text never taken for it. */
class MiscodedTest {
    @ParameterizedTest
    @ValueSource(strings = {"é", "’", "£", "ł", "ş", "≥", "мир", "راحة", "请您", "–", "“", "½", "à"})
    void what_was_read_as_windows_is_told_as_it_was(String meant) {
        String typed = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        if (typed.indexOf('\uFFFD') < 0) {
            assertThat(Miscoded.in("so " + typed + " it")).containsExactly(new Miscoded(typed, meant));
        }
        typed = new String(meant.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Miscoded.in("so " + typed + " it")).containsExactly(new Miscoded(typed, meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le «\u00A0café\u00A0» est fermé.",
                "LA SANTÉ\u00A0: lisez ceci.",
                "«\u00A0SANTÉ\u00A0»",
                "« AMANHÃ »",
                "“AMANHÃ”",
                "«AMANHÃ»",
                "‘AMANHÃ’",
                "ĐÃ… và ÂÃ",
                "Über Öl, Äpfel… „Ä“ – É…",
                "25\u00A0°C – 5\u00A0£ ½",
                "ÎÔÇÀ ÉÈ Ça, œuvre"
            })
    void good_text_is_left_alone(String text) {
        assertThat(Miscoded.in(text)).isEmpty();
    }
}
