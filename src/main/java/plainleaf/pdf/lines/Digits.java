package plainleaf.pdf.lines;

import com.ibm.icu.text.NumberingSystem;

/** The digits of a language (CLDR's numbering systems), for the numbers that are born in the PDF. */
final class Digits {
    private final String ten;

    /** The digits of the numbering system of this name; 0 to 9 where it has no ten digits of its own. */
    Digits(String name) {
        NumberingSystem system = NumberingSystem.getInstanceByName(name);
        this.ten = system == null || system.isAlgorithmic() ? "0123456789" : system.getDescription();
    }

    String of(String number) {
        StringBuilder own = new StringBuilder();
        number.codePoints().forEach(character -> {
            boolean digit = character >= '0' && character <= '9';
            own.appendCodePoint(digit ? ten.codePointAt(ten.offsetByCodePoints(0, character - '0')) : character);
        });
        return own.toString();
    }
}
