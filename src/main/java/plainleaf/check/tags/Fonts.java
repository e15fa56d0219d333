package plainleaf.check.tags;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** What is asked of a font. */
final class Fonts {
    /** A subset's name begins with six letters and a plus sign (ISO 32000-1, 9.6.4). */
    private static final int PREFIX = 7;

    private Fonts() {}

    static FontUse use(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        boolean subset = name.length() > PREFIX && name.charAt(PREFIX - 1) == '+';
        return new FontUse(subset ? name.substring(PREFIX) : name, font.isEmbedded());
    }

    /** PDF/UA-1, 7.21.7: a Unicode value is none of U+0000, U+FEFF and U+FFFE; U+FFFD only says that there is none. */
    static boolean isNoCharacter(String text) {
        return text.chars().anyMatch(c -> c == 0 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFD);
    }
}
