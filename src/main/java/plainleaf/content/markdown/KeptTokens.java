package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plainleaf.formats.Formats;
import plainleaf.model.Language;

/**
 * Finds the pieces of information that never break over a line: telephone numbers, doses, dates, times and amounts.
 *
 * <p>UKAAF, Creating clear print and large print documents: a number or a date is not split over two lines.
 */
final class KeptTokens {
    /** In UTF-16 units; what is longer may have to break on a narrow page. */
    private static final int LONGEST = 25;

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final String NUMBER = "[0-9]+(?:[.,][0-9]+)*(?:[–-][0-9]+(?:[.,][0-9]+)*)?";
    private static final String PHONE =
            "(?:\\+[0-9]{1,3}[ -]?(?:\\(0\\)[ -]?)?[0-9]{1,5}|\\(?0[0-9]{1,5}\\)?)" + "(?:[ \\u00A0-]?[0-9]{2,6}){1,4}";
    private static final String TIME =
            "[0-9]{1,2}(?:[:.][0-9]{2})?" + SPACE + "?(?:am|pm|a\\.m\\.|p\\.m\\.|yb|yh)|[0-9]{1,2}:[0-9]{2}";
    private static final String NUMERIC_DATE =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})";

    /** Units that every language writes the same. */
    private static final String SYMBOLS =
            "mg|g|kg|mcg|µg|μg|ng|ml|mL|cl|dl|l|L|mmol|mol|IU|kcal|kJ|mSv|MBq|Gy|mmHg|" + "mm|cm|m|km|°C|%|h|min";

    private static final Map<String, List<String>> UNIT_WORDS = Map.of(
            "en",
            List.of("second", "minute", "hour", "day", "night", "week", "month", "year", "tablet", "capsule", "unit"),
            "cy",
            List.of(
                    "eiliad",
                    "munud",
                    "funud",
                    "awr",
                    "oriau",
                    "diwrnod",
                    "ddiwrnod",
                    "niwrnod",
                    "dydd",
                    "noson",
                    "wythnos",
                    "mis",
                    "fis",
                    "blynedd",
                    "flynedd",
                    "mlynedd",
                    "tabled",
                    "dabled",
                    "thabled",
                    "capsiwl",
                    "gapsiwl",
                    "uned"));

    private final Pattern pattern;

    KeptTokens(Language language) {
        Formats formats = new Formats(language);
        String amount =
                NUMBER + SPACE + "?(?:" + SYMBOLS + words(formats.locale().getLanguage()) + ")";
        String date =
                "[0-9]{1,2}(?:st|nd|rd|th|\\.)?" + SPACE + "(?:" + months(formats) + ")(?:" + SPACE + "[0-9]{4})?";
        this.pattern = Pattern.compile(
                "(?:" + String.join("|", NUMERIC_DATE, date, TIME, PHONE, amount) + ")(?![0-9A-Za-z])",
                Pattern.CASE_INSENSITIVE);
    }

    private static String words(String language) {
        return UNIT_WORDS.getOrDefault(language, List.of()).stream()
                .map(word -> "|" + word + (language.equals("cy") ? "(?:au|i)?" : "s?"))
                .collect(Collectors.joining());
    }

    private static String months(Formats formats) {
        return formats.months().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The words as XHTML, each such piece in a {@code span} of its own. */
    String mark(String words) {
        String digits = withLatinDigits(words);
        Matcher matcher = pattern.matcher(digits);
        StringBuilder html = new StringBuilder();
        int done = 0;
        int from = 0;
        while (from <= words.length() && matcher.find(from)) {
            from = matcher.start() + 1;
            if (standsAlone(words, matcher)) {
                html.append(InlineHtml.escaped(words.substring(done, matcher.start())));
                html.append("<span class=\"keep\">")
                        .append(InlineHtml.escaped(words.substring(matcher.start(), matcher.end())))
                        .append("</span>");
                done = matcher.end();
                from = done;
            }
        }
        return html.append(InlineHtml.escaped(words.substring(done))).toString();
    }

    private static boolean standsAlone(String words, Matcher found) {
        int start = found.start();
        int end = found.end();
        boolean before = start == 0 || !belongs(words.codePointBefore(start));
        boolean after = end == words.length() || !belongs(words.codePointAt(end));
        return before && after && end - start <= LONGEST;
    }

    private static boolean belongs(int character) {
        return UCharacter.isLetterOrDigit(character) || character == '/' || character == '@';
    }

    /** The same length, so that places agree. */
    private static String withLatinDigits(String words) {
        StringBuilder latin = new StringBuilder(words);
        for (int i = 0; i < latin.length(); i++) {
            int digit = UCharacter.digit(words.charAt(i), 10);
            if (digit >= 0 && words.charAt(i) > 127) {
                latin.setCharAt(i, (char) ('0' + digit));
            }
        }
        return latin.toString();
    }
}
