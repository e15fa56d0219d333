package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds plurals in brackets, such as “leg(s)”. */
final class PluralInBracketsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "plural-in-brackets",
            Severity.WARNING,
            "A word is singular or plural, never both with brackets.",
            "NHS digital service manual, punctuation (brackets)",
            "write the plural",
            new Example(Form.MARKDOWN, "Rest your leg(s).", "Rest your legs."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("plural.brackets");
    }

    private static final Pattern PLURAL = Pattern.compile("[A-Za-z]+\\((?:s|es|ies)\\)");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.find(PLURAL)
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is singular and plural at once")));
    }
}
