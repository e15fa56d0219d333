package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import plainleaf.model.Reading;

/** The leaflets, pictures and languages that come with the program keep every rule of their formats. */
class ShippedContentTest {
    @Test
    void nothing_in_it_is_refused() {
        Reading reading = new ContentReader(Path.of("content"), Path.of("templates")).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.leaflets()).isNotEmpty();
        assertThat(reading.pictures()).isNotEmpty();
    }
}
