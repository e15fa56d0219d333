package plainleaf.check.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Link;

/** Finds links that call another number, or write to another address, than they show. */
final class LinkContactCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "link-contact",
                    Severity.WARNING,
                    "A link calls the number, or writes to the address, that it shows.",
                    "WCAG 2.2, 2.4.4",
                    "correct the one that is wrong; a fact such as {{ward-phone}} keeps both the same",
                    Example.markdown("[01632 960 123](tel:01632960124)", "[01632 960 123](tel:01632960123)"))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.text().links().stream()
                .filter(link -> calls(link) || writes(link))
                .map(link -> RULE.brokenAt(
                        link.location(),
                        "this link shows “" + link.text().strip() + "” and leads to “" + link.target() + "”"));
    }

    private static boolean calls(Link link) {
        String shown = home(link.text());
        return link.target().startsWith("tel:")
                && shown.length() >= 3
                && !shown.endsWith(home(link.target()))
                && !home(link.target()).endsWith(shown);
    }

    /** The digits to dial in the country. */
    private static String home(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints()
                .map(c -> UCharacter.digit(c, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        return digits.toString().replaceFirst("^(?:00)?44(?=[1-9][0-9]{8})", "0");
    }

    private static boolean writes(Link link) {
        String shown = Words.folded(link.text());
        String target = UCharacter.foldCase(link.target(), true);
        return target.startsWith("mailto:")
                && link.text().contains("@")
                && !Words.folded(target.substring("mailto:".length()).replaceFirst("\\?.*", ""))
                        .equals(shown);
    }
}
