package plainleaf.formats.tokens;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Telephone numbers as they are written in the United Kingdom (Ofcom, National Telephone Numbering Plan). */
final class PhoneForms {
    private static final String GAP = "[ \\u00A0\\u202F\\u2010\\u2011-]";
    private static final String RELAY = "(?:1800[12]" + GAP + "?)?";

    /** “960 123/4” is two numbers, the second of which ends in 4. */
    private static final String TAIL = "(?:/[0-9]{1,6}){0,2}(?:,?" + GAP + "?(?:ext\\.?|x)" + GAP + "?[0-9]{1,5})?";

    private static final Pattern ANY = Pattern.compile(patterns().collect(Collectors.joining(")|(?:", "(?:", ")")));

    private PhoneForms() {}

    /** Whether these words are a telephone number and nothing else, in whichever digits. */
    static boolean are(String words) {
        return ANY.matcher(Folded.of(words)).matches();
    }

    static Stream<String> patterns() {
        return Stream.of(
                RELAY + "(?:\\+|00)[0-9]{1,3}" + GAP + "?(?:\\(0\\)" + GAP + "?)?[0-9]{1,5}(?:" + GAP
                        + "?[0-9]{2,6}){1,4}" + TAIL,
                RELAY + "\\(?0[0-9]{1,5}\\)?(?:" + GAP + "?[0-9]{2,6}){1,4}" + TAIL,
                "999|111|112|101|105|119",
                "116" + GAP + "?[0-9]{3}");
    }
}
