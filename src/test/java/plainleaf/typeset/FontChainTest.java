package plainleaf.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;

class FontChainTest {
    private static final FontFamily SANS =
            new FontFamily("Noto Sans", file("NotoSans-Regular.ttf"), file("NotoSans-Bold.ttf"));
    private static final Bytes SYMBOLS_FILE = file("NotoSansSymbols2-Regular.ttf");
    private static final FontFamily SYMBOLS = new FontFamily("Noto Sans Symbols 2", SYMBOLS_FILE, SYMBOLS_FILE);
    private static final FontFamily DAMAGED = new FontFamily("Damaged", Bytes.of("no font"), Bytes.of("no font"));

    private final FontChain chain = new FontChain(List.of(SANS, SYMBOLS));

    @Test
    void each_character_is_drawn_by_the_first_family_that_has_it() {
        assertThat(chain.family('a')).contains(SANS);
        assertThat(chain.family(0x2714)).contains(SYMBOLS);
        assertThat(chain.covers('ŵ')).isTrue();
        assertThat(chain.covers(0x2624)).isFalse();
    }

    @Test
    void a_character_that_no_family_has_is_not_covered() {
        assertThat(chain.family(0x0A2A)).isEmpty();
        assertThat(chain.covers(0x0A2A)).isFalse();
        assertThat(new FontChain(List.of()).covers('a')).isFalse();
    }

    @Test
    void what_is_never_drawn_needs_no_glyph() {
        FontChain none = new FontChain(List.of());
        assertThat(IntStream.of('\n', ' ', 0xA0, 0xAD, 0x2003, 0x200B, 0x200E, 0x2060, 0x2068, 0xFEFF)
                        .allMatch(none::covers))
                .isTrue();
    }

    @Test
    void a_character_must_be_in_both_weights() {
        FontFamily bold = new FontFamily("Mixed", SANS.regular(), SYMBOLS_FILE);
        assertThat(new FontChain(List.of(bold)).covers(0x0915)).isFalse();
    }

    @Test
    void a_damaged_font_draws_nothing_and_stops_nothing() {
        assertThat(new FontChain(List.of(DAMAGED)).covers('a')).isFalse();
        assertThat(new FontChain(List.of(DAMAGED, SANS)).family('a')).contains(SANS);
        assertThatIOException().isThrownBy(() -> FontProgram.of(DAMAGED.regular()));
        byte[] cut = Arrays.copyOf(SANS.regular().toArray(), 4000);
        assertThatIOException().isThrownBy(() -> FontProgram.of(Bytes.of(cut)));
    }

    @Test
    void a_font_is_parsed_once_for_the_same_content() throws IOException {
        FontProgram program = FontProgram.of(file("NotoSans-Regular.ttf"));
        assertThat(FontProgram.of(file("NotoSans-Regular.ttf"))).isSameAs(program);
        assertThat(program.name()).isEqualTo("NotoSans-Regular");
    }

    @Test
    void a_reader_makes_no_ligatures_and_serves_one_borrower_at_a_time() throws IOException {
        byte[] ownContent =
                Arrays.copyOf(SANS.regular().toArray(), SANS.regular().size() + 1); // nobody else has borrowed from it
        FontProgram program = FontProgram.of(Bytes.of(ownContent));
        TrueTypeFont one = program.borrow();
        TrueTypeFont two = program.borrow();
        assertThat(one.isEnableGsub()).isFalse();
        assertThat(two.isEnableGsub()).isFalse();
        assertThat(two).isNotSameAs(one);
        program.giveBack(one);
        assertThat(program.borrow()).isSameAs(one);
    }

    private static Bytes file(String name) {
        try {
            return Bytes.of(Files.readAllBytes(Path.of("templates", "fonts", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
