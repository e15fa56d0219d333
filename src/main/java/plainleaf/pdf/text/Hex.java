package plainleaf.pdf.text;

/** UTF-16BE in hexadecimal digits, as PDF writes it. */
final class Hex {
    private static final String DIGITS = "0123456789ABCDEF";

    private Hex() {}

    static String of(CharSequence text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            for (int shift = 12; shift >= 0; shift -= 4) {
                hex.append(DIGITS.charAt((unit >> shift) & 15));
            }
        }
        return hex.toString();
    }

    static String of(char unit) {
        return of(String.valueOf(unit));
    }
}
