package plainleaf.typeset;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a text is set in.
 *
 * @param fonts tried in this order for every character; never empty
 * @param language the BCP 47 tag; what is in a script it is not written in is shaped as text of no language
 */
public record TextStyle(List<FontProgram> fonts, String language) {
    public TextStyle {
        fonts = List.copyOf(fonts);
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
