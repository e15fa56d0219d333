package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds bold words of easy read that the glossary does not explain in their language. */
final class EasyHardWordUnknownCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-hard-word-unknown",
            Severity.WARNING,
            "Bold in easy read means a hard word, and the glossary explains it.",
            "GOV.UK, easy read rules (bold hard words, glossary at the end); Department of Health, Making written information easier to understand (2010)",
            "add the word to glossary.yaml with term and plain in this language (or to the forms of its term), or take the stars away",
            Example.markdown("Use the **banister**. It is a bar to hold.", "Use the **handrail**. It is a bar to hold.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(EasyHardWords.of(prose)
                .bold()
                .filter(bold -> bold.entry().isEmpty())
                .map(bold -> prose.told(
                        RULE,
                        bold.said().piece(),
                        bold.words(),
                        "“" + bold.words() + "” is bold, and the glossary does not explain it in "
                                + prose.text().language().tag())));
    }
}
