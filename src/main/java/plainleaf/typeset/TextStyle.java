package plainleaf.typeset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.model.Bytes;
import plainleaf.model.Language;

/**
 * What a text is set in.
 *
 * @param fonts tried in this order for every character
 * @param language the BCP 47 tag; what is in a script it is not written in is shaped as text of no language
 */
public record TextStyle(List<FontProgram> fonts, String language) {
    public TextStyle {
        fonts = List.copyOf(fonts);
    }

    /** The fonts of a language, without those that are damaged: printing tells of them. */
    public static TextStyle of(Language language, boolean bold) {
        return new TextStyle(
                language.fonts().stream()
                        .map(family -> font(bold ? family.bold() : family.regular()))
                        .flatMap(Optional::stream)
                        .toList(),
                language.tag());
    }

    private static Optional<FontProgram> font(Bytes file) {
        try {
            return Optional.of(FontProgram.of(file));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The same with one of its fonts before the others. */
    TextStyle startingWith(FontProgram first) {
        if (fonts.get(0) == first) {
            return this;
        }
        Stream<FontProgram> others = fonts.stream().filter(font -> font != first);
        return new TextStyle(Stream.concat(Stream.of(first), others).toList(), language);
    }
}
