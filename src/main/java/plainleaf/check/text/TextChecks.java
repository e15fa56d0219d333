package plainleaf.check.text;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.content.Sources;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Reading;

/** The checks of characters and scripts: the table of contents of this room. */
public final class TextChecks {
    /** In the order in which a translator meets them. */
    public static final List<Rule> RULES = List.of(
            LanguageScriptCheck.RULE,
            UnmarkedLanguageCheck.RULE,
            BidiControlCheck.RULE,
            InvisibleCharacterCheck.RULE,
            PrivateCharacterCheck.RULE,
            PresentationFormCheck.RULE,
            UnnormalisedTextCheck.RULE,
            ZawgyiCheck.RULE,
            WrongLetterCheck.RULE,
            MixedScriptCheck.RULE,
            MixedDigitsCheck.RULE);

    static final List<Check<Writings>> CHECKS = List.of(
            new LanguageScriptCheck(),
            new UnmarkedLanguageCheck(),
            new BidiControlCheck(),
            new InvisibleCharacterCheck(),
            new PrivateCharacterCheck(),
            new PresentationFormCheck(),
            new UnnormalisedTextCheck(),
            new ZawgyiCheck(),
            new WrongLetterCheck(),
            new MixedScriptCheck(),
            new MixedDigitsCheck());

    private TextChecks() {}

    /** What is wrong with the characters of all texts. */
    public static Stream<Diagnostic> check(Reading reading, Sources sources) {
        Writings writings = new Writings(reading, sources);
        return CHECKS.stream().flatMap(check -> check.check(writings));
    }
}
