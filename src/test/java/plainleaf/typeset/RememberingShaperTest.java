package plainleaf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;

class RememberingShaperTest {
    private final List<TextRun> shaped = new ArrayList<>();
    private final Shaper shaper = new RememberingShaper((font, run) -> {
        shaped.add(run);
        return TestShaper.harfBuzz().shape(font, run);
    });

    @Test
    void a_word_is_shaped_once_for_each_font_direction_and_language() throws Exception {
        FontProgram regular = font("NotoSans-Regular.ttf");
        FontProgram bold = font("NotoSans-Bold.ttf");
        TextRun word = run("leaflet", false, "en");

        assertThat(shaper.shape(regular, word)).isEqualTo(shaper.shape(regular, run("leaflet", false, "en")));
        assertThat(shaped).hasSize(1);

        ShapedRun thick = shaper.shape(bold, word);
        shaper.shape(regular, run("leaflet", true, "en"));
        shaper.shape(regular, run("leaflet", false, "ro"));
        shaper.shape(regular, new TextRun("leaflet", 0, 4, false, "Latn", "en"));

        assertThat(thick).isNotEqualTo(shaper.shape(regular, word));
        assertThat(shaped).hasSize(5);
    }

    @Test
    void it_does_not_grow_with_what_it_is_given() throws Exception {
        FontProgram font = font("NotoSans-Regular.ttf");
        TextRun first = run("first", false, "en");
        shaper.shape(font, first);
        for (int i = 0; i < 20_001; i++) shaper.shape(font, run("w" + i, false, "en"));
        shaped.clear();

        shaper.shape(font, first);

        assertThat(shaped).as("forgotten with all others").containsExactly(first);
    }

    private static TextRun run(String text, boolean rightToLeft, String language) {
        return new TextRun(text, 0, text.length(), rightToLeft, "Latn", language);
    }

    private static FontProgram font(String name) throws Exception {
        return FontProgram.of(Bytes.of(Files.readAllBytes(Path.of("templates/fonts", name))));
    }
}
