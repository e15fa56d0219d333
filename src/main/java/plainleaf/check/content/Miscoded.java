package plainleaf.check.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters that were UTF-8 and were read as Windows-1252 or Latin-1, such as Ã© for é.
 *
 * @param meant what the same bytes say in UTF-8
 */
record Miscoded(String typed, String meant) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Every character that stands for a byte from 80 up in Windows-1252; its five gaps are those of Latin-1. */
    private static final Pattern RUN = Pattern.compile("[\\u0080-\\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}");

    /** A capital letter and what closes a quotation or comes before a sign: « MANHÃ », SANTÉ : with its space. */
    private static final Pattern CLOSED = Pattern.compile("\\p{Lu}[\\u00A0»”’…]");

    private static final char HIGHEST_OF_BYTES = 0xFF;
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** All of them in a text. */
    static Stream<Miscoded> in(String text) {
        return RUN.matcher(text).results().flatMap(run -> {
            char before = run.start() == 0 ? ' ' : text.charAt(run.start() - 1);
            return decoded(run.group())
                    .filter(meant -> isPlausible(run.group(), meant, before))
                    .map(meant -> new Miscoded(run.group(), meant))
                    .stream();
        });
    }

    private static Optional<String> decoded(String run) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = 0; i < run.length(); i++) {
                char c = run.charAt(i);
                bytes.write(c <= HIGHEST_OF_BYTES ? c : windows(c));
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int windows(char c) throws CharacterCodingException {
        return WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get() & HIGHEST_OF_BYTES;
    }

    /**
     * Two characters and more are no chance. One may be: é and a closing quotation mark with its space, as the French
     * set it, are the bytes of a Chinese sign.
     */
    private static boolean isPlausible(String run, String meant, char before) {
        if (meant.codePointCount(0, meant.length()) > 1) {
            return true;
        }
        Matcher closed = CLOSED.matcher(run);
        if (closed.matches() && (Character.isUpperCase(before) || run.charAt(0) > 'Ã')) {
            return false;
        }
        int c = meant.codePointAt(0);
        return (c >= NO_BREAK_SPACE && c <= 0x17F) || (c >= 0x2010 && c <= 0x22FF) || c == 0xFEFF || c > 0xFFFF;
    }
}
