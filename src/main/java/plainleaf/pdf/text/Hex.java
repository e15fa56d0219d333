package plainleaf.pdf.text;

/** Numbers of 16 bits in hexadecimal digits, as PDF writes them. */
final class Hex {
    private static final String DIGITS = "0123456789ABCDEF";

    private Hex() {}

    /** In UTF-16BE. */
    static String of(CharSequence text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            append(hex, text.charAt(i));
        }
        return hex.toString();
    }

    static String of(char unit) {
        return of(String.valueOf(unit));
    }

    static void append(StringBuilder hex, int unit) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            hex.append(DIGITS.charAt((unit >> shift) & 15));
        }
    }
}
