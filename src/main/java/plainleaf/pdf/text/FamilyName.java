package plainleaf.pdf.text;

import java.util.Optional;

/**
 * How the name of a font family carries the language of a text, which the engine does not hand on: {@code Noto Sans@ro}
 * draws ş as Romanian does. The empty family with a language stands for all that the page has.
 */
public final class FamilyName {
    private static final char LANGUAGE = '@';

    private FamilyName() {}

    /** This family for texts of the language of this BCP 47 tag. */
    public static String in(String family, String language) {
        return family + LANGUAGE + language;
    }

    /** The language in this name, empty if it has none. */
    public static Optional<String> language(String name) {
        int at = name.indexOf(LANGUAGE);
        return at < 0 ? Optional.empty() : Optional.of(name.substring(at + 1));
    }
}
