package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the glyphs of one piece of marked content. */
final class RunBuilder {
    private Spaces spaces;
    private final int page;
    private final int mcid;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> fonts = new TreeSet<>();
    private Ending ending = Ending.OF_NOTHING;
    private String language = "";
    private int colour;
    private int unmapped;
    private int missing;
    private @Nullable Box box;
    private @Nullable Pen pen;

    RunBuilder(Spaces spaces, int page, int mcid) {
        this.spaces = spaces;
        this.page = page;
        this.mcid = mcid;
    }

    /** No space is missing around it. */
    void trust() {
        spaces = Spaces.WRITTEN;
    }

    void speak(String language) {
        if (this.language.isEmpty()) {
            this.language = language;
        }
    }

    /** Adds a glyph; {@code said} is empty where another glyph or a replacement text speaks for it. */
    void add(Glyph glyph, String said) {
        if (pen == null) {
            colour = glyph.ink().colour().orElse(0);
        } else if (spaces == Spaces.GUESSED
                && !text.isEmpty()
                && !said.isEmpty()
                && Gap.between(ending, pen, said.codePointAt(0), glyph.pen())) {
            append(" ");
        }
        append(said);
        fonts.add(glyph.font());
        pen = pen == null ? glyph.pen() : pen.to(glyph.pen());
        box = box == null ? glyph.box() : box.with(glyph.box());
        count(glyph);
    }

    /** Adds words that no glyph stands for. */
    void say(String said) {
        append(said);
    }

    private void append(String said) {
        text.append(said);
        ending = said.isEmpty() ? ending : ending.and(said);
    }

    private void count(Glyph glyph) {
        unmapped += glyph.unmapped() ? 1 : 0;
        missing += glyph.missing() ? 1 : 0;
    }

    boolean isBlank() {
        return text.codePoints().allMatch(UCharacter::isUWhiteSpace) && unmapped == 0;
    }

    TextRun build() {
        return new TextRun(
                page,
                mcid,
                text.toString(),
                language,
                pen == null ? 0 : pen.size(),
                colour,
                Optional.ofNullable(box),
                fonts,
                unmapped,
                missing,
                Optional.ofNullable(pen).filter(p -> spaces == Spaces.GUESSED));
    }
}
