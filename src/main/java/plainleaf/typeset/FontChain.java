package plainleaf.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plainleaf.model.FontFamily;

/** The families a text is set in: each character is drawn by the first that has it. */
public final class FontChain {
    private final List<Link> links = new ArrayList<>();

    /** Both weights of a family: a heading must not lose what the text beside it shows. */
    private record Link(FontFamily family, FontProgram regular, FontProgram bold) {
        boolean covers(int codePoint) {
            return regular.covers(codePoint) && bold.covers(codePoint);
        }
    }

    /** The chain of these families, in this order; one whose file cannot be used as a font draws nothing. */
    public FontChain(List<FontFamily> families) {
        for (FontFamily family : families) {
            link(family).ifPresent(links::add);
        }
    }

    private static Optional<Link> link(FontFamily family) {
        try {
            return Optional.of(new Link(family, FontProgram.of(family.regular()), FontProgram.of(family.bold())));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Whether this character can be drawn, or needs no glyph: a control, a space, a character meant not to be seen. */
    public boolean covers(int codePoint) {
        return isInvisible(codePoint) || family(codePoint).isPresent();
    }

    /** The family that draws this character, or empty if none has it in both weights. */
    public Optional<FontFamily> family(int codePoint) {
        return links.stream().filter(link -> link.covers(codePoint)).findFirst().map(Link::family);
    }

    // Unicode 16, 5.21: default ignorable code points are not displayed; the engine drops controls and draws any space.
    private static boolean isInvisible(int codePoint) {
        return UCharacter.isISOControl(codePoint)
                || UCharacter.isUWhiteSpace(codePoint)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
