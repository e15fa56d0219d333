package plainleaf.check.wording;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.content.Sources;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Reading;

/** The checks of how texts are worded: the table of contents of this room. */
public final class WordingChecks {
    /** In the order in which an author meets them. */
    static final List<WordingCheck> CHECKS = List.of(
            new SentenceLengthCheck(),
            new ParagraphLengthCheck(),
            new ReadabilityCheck(),
            new HeadingLengthCheck(),
            new HeadingFullStopCheck(),
            new HeadingRepeatedCheck(),
            new TextWithoutHeadingCheck(),
            new ListLengthCheck(),
            new ListSingleItemCheck(),
            new BlockCapitalsCheck(),
            new HardWordCheck(),
            new AcronymUnexplainedCheck(),
            new LatinAbbreviationCheck(),
            new NegativeContractionCheck(),
            new ContractionCheck(),
            new DoubleNegativeCheck(),
            new PluralInBracketsCheck(),
            new ObsoleteBodyCheck(),
            new NumberWordsCheck(),
            new RangeDashCheck(),
            new DateFormatCheck(),
            new DateImpossibleCheck(),
            new TimeFormatCheck(),
            new PhoneNumberCheck(),
            new RiskWordsCheck(),
            new RiskPercentageCheck(),
            new DoseMicrogramCheck(),
            new DoseTrailingZeroCheck(),
            new DoseLeadingZeroCheck(),
            new DoseUnitsCheck(),
            new DoseDecimalCommaCheck(),
            new DoseThousandsCheck(),
            new DoseAbbreviationCheck(),
            new LinkWordsCheck(),
            new LinkAddressCheck(),
            new LinkBareCheck(),
            new LinkSameWordsCheck(),
            new LinkContactCheck(),
            new LinkInsecureCheck(),
            new LinkSpaceCheck(),
            new AlternativeFileNameCheck(),
            new AlternativePictureOfCheck(),
            new AlternativeRepeatsCheck(),
            new AlternativeLengthCheck(),
            new RequiredPartsCheck(),
            new EasySentenceLimitCheck(),
            new EasySentenceCheck(),
            new EasyOneIdeaCheck(),
            new EasyHardWordUnknownCheck(),
            new EasyHardWordUnexplainedCheck(),
            new EasyHardWordUnmarkedCheck(),
            new EasyPercentageCheck(),
            new EasyRomanNumeralCheck(),
            new EasyReferenceCheck(),
            new EasyPictureMeaningCheck());

    public static final List<Rule> RULES =
            CHECKS.stream().map(WordingCheck::rule).toList();

    private WordingChecks() {}

    /** What is wrong with the wording of all texts; rules that do not know a language are silent on its texts. */
    public static Stream<Diagnostic> check(Reading reading, Sources sources) {
        return reading.leaflets().stream()
                .flatMap(leaflet ->
                        leaflet.translations().stream().map(text -> new Prose(leaflet, text, reading, sources)))
                .flatMap(WordingChecks::check);
    }

    private static Stream<Diagnostic> check(Prose prose) {
        return CHECKS.stream()
                .filter(check -> check.appliesTo(prose.text().language().tag()))
                .flatMap(check -> check.check(prose));
    }

    /** The rules that find nothing in this language, by BCP 47 tag: its texts were not looked at for them. */
    public static List<Rule> notApplied(String languageTag) {
        return CHECKS.stream()
                .filter(check -> !check.appliesTo(languageTag))
                .map(WordingCheck::rule)
                .toList();
    }
}
