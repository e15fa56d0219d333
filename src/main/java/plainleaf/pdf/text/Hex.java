package plainleaf.pdf.text;

/** UTF-16BE in hexadecimal digits, as PDF writes it. */
final class Hex {
    private static final String DIGITS = "0123456789ABCDEF";

    private Hex() {}

    static String of(CharSequence text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        text.chars().forEach(unit -> hex.append(of((char) unit)));
        return hex.toString();
    }

    static String of(char unit) {
        return "" + DIGITS.charAt(unit >> 12) + DIGITS.charAt((unit >> 8) & 15) + DIGITS.charAt((unit >> 4) & 15)
                + DIGITS.charAt(unit & 15);
    }
}
