package plainleaf.check.policy;

import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Acceptance;

/** Tells what was accepted and is not there any more. */
final class BaselineUnusedCheck {
    static final Rule RULE = new Rule(
            "baseline-unused",
            Severity.WARNING,
            "The baseline holds nothing that has been mended: it would hide the next breach.",
            "Plainleaf content format",
            "take the entry out, or correct its file and its text",
            Example.words("an entry for a long sentence that has been cut in two", "the file without that entry"));

    private BaselineUnusedCheck() {}

    static Diagnostic diagnostic(Acceptance entry) {
        String where = entry.text().isEmpty() ? "" : " in a line with “" + entry.text() + "”";
        return RULE.brokenAt(entry.location(), "“" + entry.rule() + "” finds nothing in " + entry.file() + where);
    }
}
