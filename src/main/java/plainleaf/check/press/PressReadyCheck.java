package plainleaf.check.press;

import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Edition;
import plainleaf.model.Location;

/** Notes that no press file was made, because what is printed cannot be called back. */
public final class PressReadyCheck {
    public static final Rule RULE = new Rule(
            "press-ready",
            Severity.NOTE,
            "Only a text goes to the printer that says which person has checked it and when, and whose review is not overdue.",
            "NHS standard for creating health content",
            "have the text checked or reviewed; for a proof, which says on every page that it is one, build with --proof",
            new Example(
                    Example.Form.PDF,
                    "plainleaf build --press, and en.md has status: draft",
                    "plainleaf build --press, and en.md has status: checked, a checker and a day"));

    private PressReadyCheck() {}

    /** Why no press file was made of this edition. */
    public static Diagnostic notMade(Edition edition, NotReady reason) {
        Diagnostic told = RULE.brokenIn(
                edition.id(),
                Location.of(edition.translation().location().file()),
                "no press file is made, because " + reason.words());
        return reason.advice().map(told::advising).orElse(told);
    }
}
