package plainleaf.check.content;

import com.ibm.icu.lang.UCharacter;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises telephone numbers as they are written in the United Kingdom, and those that reach nobody. */
final class PhoneNumbers {
    /** What may stand between two groups of digits: spaces, brackets and hyphens. */
    private static final String GAP = "[ \\u00A0\\u202F()\\u2010\\u2011-]{0,2}";

    private static final String DIGIT = "(?:" + GAP + "[0-9])";

    /** Dates and the numbers of books and papers look alike; so does what is part of an address or a reference. */
    private static final String NOT_BEFORE = "(?<![0-9A-Za-z_./-])(?<!(?:ISBN|ISSN|PMID|PMC|DOI)[: ]{0,3})";

    private static final String NO_DATE = "(?![0-3][0-9][ -][01][0-9][ -](?:19|20)[0-9]{2}(?![0-9]))";
    private static final String NOT_AFTER = "(?![0-9]|:[0-9])";

    /** Ofcom, National Telephone Numbering Plan: ten digits after the 0, and nine after some that begin with 1, 5 or 8. */
    private static final Pattern NUMBER = Pattern.compile(NOT_BEFORE + NO_DATE + "(?:"
            + String.join(
                    "|",
                    "(?:\\+|00)44" + GAP + "(?:0" + GAP + ")?[1-9]" + DIGIT + "{8,9}" + NOT_AFTER,
                    "\\+(?!44)[1-9]" + DIGIT + "{7,13}" + NOT_AFTER,
                    "0[1-35789]" + DIGIT + "{9}" + NOT_AFTER,
                    "0[158]" + DIGIT + "{8}" + NOT_AFTER)
            + ")");

    private static final Set<String> SERVICES = Set.of("999", "111", "112");

    private PhoneNumbers() {}

    /** Every number of ten digits or so in a text, as it is written there, in the digits 0 to 9. */
    static Stream<String> in(String text) {
        return NUMBER.matcher(inOurDigits(text)).results().map(MatchResult::group);
    }

    /** The digits to dial at home, the same for every way to write a number. */
    static String home(String number) {
        return digits(number)
                // Relay UK is dialled before the number itself.
                .replaceFirst("^1800[12](?=[0-9]{9})", "")
                .replaceFirst("^(?:00)?44(?=0?[1-9][0-9]{8})0?", "0");
    }

    /** The digits of a text, and nothing between them. */
    static String digits(String text) {
        return inOurDigits(text).replaceAll("[^0-9]", "");
    }

    /** Whether a sample may give it: from 01632 960000 to 960999, which Ofcom keeps for drama, and the services that everyone knows. */
    static boolean isFree(String number) {
        String home = home(number);
        return SERVICES.contains(home) || home.matches("01632960[0-9]{3}");
    }

    private static String inOurDigits(String text) {
        return text.codePoints()
                .map(c -> UCharacter.digit(c, 10) < 0 ? c : '0' + UCharacter.digit(c, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
