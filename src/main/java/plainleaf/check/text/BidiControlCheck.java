package plainleaf.check.text;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds invisible characters that turn the direction of the text around them. */
public final class BidiControlCheck implements Check<Writings> {
    public static final Rule RULE = new Rule(
            "bidi-control",
            Severity.ERROR,
            "No invisible character turns the direction of a text.",
            "Unicode Standard Annex #9, 2.7; Unicode in XML and other Markup Languages, 3.3",
            "take it out; the program gives numbers, names and addresses their direction itself",
            Example.markdown("Ring 01632 960 101\u200E.", "Ring 01632 960 101."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> Signs.distinct(writing.text())
                        .filter(BidiControlCheck::isControl)
                        .mapToObj(c -> new Fault(
                                Signs.text(c),
                                "an invisible character, " + Signs.named(c)
                                        + ", can change the order of what is read here",
                                "",
                                Severity.ERROR)));
    }

    static boolean isControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }
}
