package plainleaf.formats.tokens;

import static plainleaf.formats.tokens.WordPattern.SPACE;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Doses, lengths of time, shares and sums of money: a number and its unit. */
final class AmountForms {
    private static final String PLAIN_NUMBER =
            "(?:[0-9]{1,3}(?:" + SPACE + "[0-9]{3})+(?![0-9])|[0-9]+)(?:[.,\\u066B\\u066C][0-9]+)*";

    /** A hyphen between two words is no minus. */
    private static final String SIGN = "(?:(?:[<>]=?|[≤≥≈±]|\\+/[-−–])" + SPACE + "?|(?<![0-9a-z)\\]])[−~]"
            + "|(?<![^ \\u00A0\\u202F\\u2009\\u2029(\\[“«\":])[-+])";

    private static final String FRACTION = "[½⅓⅔¼-¾⅕-⅞]";
    private static final String NUMBER =
            "(?:" + PLAIN_NUMBER + FRACTION + "?|" + FRACTION + ")(?:[–-]" + PLAIN_NUMBER + FRACTION + "?)?";
    private static final String AMOUNT = "(?:" + SIGN + ")?" + NUMBER;
    private static final String DEGREES = "(?:°" + SPACE + "?[cf]|℃|℉)";

    /** Units that every language writes the same. */
    private static final String SYMBOLS = Stream.of(
                    "mg|g|kg|mcg|µg|μg|ng|ml|cl|dl|l|mmol|mol|iu|kcal|kj|msv|mbq|gy|mmhg|mm|cm|m|km|h|min".split("\\|"))
            .map(WordPattern::of)
            .distinct()
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final String PERCENT = "[%٪％]";
    private static final String MONEY = "[£€$]";

    /** Letters and marks, told by what they are not: ends of words in the languages that decline them. */
    private static final String ENDING = "(?:['’]?[^ -@\\[-`{-\\u00BF\\u2000-\\u206F\\u060C\\u061B\\u061F\\u06D4"
            + "\\u0964\\u0965\\u1361-\\u1368\\u3000-\\u303F\\uFF00-\\uFF20]{1,5})?";

    private static final Set<String> WITHOUT_ENDINGS = Set.of("en", "cy", "pt", "es", "fr", "vi", "zh");
    private static final int SHORT = 3;

    private final String unit;
    private final String between;

    AmountForms(ULocale locale) {
        String language = locale.getLanguage();
        Set<String> words = new TreeSet<>(UnitNames.of(locale));
        words.addAll(LocalWords.of("units", language));
        this.between = WordPattern.any(LocalWords.of("shares", language));
        Set<String> declined = words.stream()
                .filter(word -> !WITHOUT_ENDINGS.contains(language) && takesEndings(word))
                .collect(Collectors.toSet());
        words.removeAll(declined);
        Set<String> stems = declined.stream().map(AmountForms::stem).collect(Collectors.toSet());
        this.unit = "(?:" + WordPattern.any(stems) + ENDING + "|" + WordPattern.any(words) + "|" + SYMBOLS + ")";
    }

    private static boolean takesEndings(String word) {
        return word.length() >= SHORT && !word.endsWith(".");
    }

    /** In Tamil the vowel of an ending takes the place of the sign that no vowel follows. */
    private static String stem(String word) {
        return word.endsWith("\u0BCD") ? word.substring(0, word.length() - 1) : word;
    }

    Stream<String> patterns() {
        String gap = SPACE + "?";
        // How likely something is, such as “1 in 10”; in “2 in 24 hours” the unit goes with its number.
        String share = PLAIN_NUMBER + gap + between + gap + PLAIN_NUMBER;
        return Stream.of(
                share,
                share + gap + unit,
                SIGN + NUMBER,
                SIGN + MONEY + gap + NUMBER,
                AMOUNT + gap + unit,
                // Turkish and Polish hang endings on symbols too: 500 mg’lık.
                AMOUNT + gap + SYMBOLS + "['’-]" + ENDING,
                AMOUNT + gap + unit + "(?:/(?:[0-9]+" + gap + ")?" + unit + "){1,3}",
                // Blood pressure, and two strengths in one medicine.
                "(?:" + SIGN + ")?" + PLAIN_NUMBER + "/" + PLAIN_NUMBER + gap + unit,
                AMOUNT + gap + DEGREES,
                AMOUNT + gap + PERCENT,
                PERCENT + gap + NUMBER,
                MONEY + gap + NUMBER,
                AMOUNT + gap + MONEY);
    }
}
