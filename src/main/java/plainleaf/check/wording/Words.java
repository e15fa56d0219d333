package plainleaf.check.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.formats.GlossaryIndex;

/** Words for comparing and finding. */
final class Words {
    /** Units of doses as every language writes them, and as English does. */
    static final String DOSE_UNIT =
            "(?:mg|g|kg|ml|mL|mcg|µg|μg|mmol|micrograms?|nanograms?|milligrams?|grams?|millilitres?|units?|tablets?)"
                    + "(?![A-Za-z0-9])";

    private Words() {}

    /** As the glossary is looked up. */
    static String folded(String words) {
        return GlossaryIndex.folded(words);
    }

    /** The same as the end of a key of a word list. */
    static String key(String words) {
        return Stream.of(folded(words).split(" ")).collect(Collectors.joining("-"));
    }
}
