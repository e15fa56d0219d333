package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds exclamation marks. */
final class ExclamationMarkCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "exclamation-mark",
            Severity.NOTE,
            "A leaflet speaks calmly, without exclamation marks.",
            "Plainleaf’s own rule: no standard asks for it",
            "write a full stop",
            new Example(Form.MARKDOWN, "Do not drive!", "Do not drive."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern MARK = Pattern.compile("[^\\s!！]{0,20}[!！]");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.find(MARK).map(hit -> prose.told(RULE, hit, "there is an exclamation mark")));
    }
}
