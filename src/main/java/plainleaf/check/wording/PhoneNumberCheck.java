package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.wording.Prose.Hit;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds British telephone numbers that are torn, cannot be dialled or cannot be read: other signs than spaces in them, letters, a digit too few. */
final class PhoneNumberCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "phone-number",
                    Severity.WARNING,
                    "A telephone number is written in digits, in groups with spaces between them.",
                    "NHS digital service manual, A to Z of NHS health writing (phone and phone numbers)",
                    "write it as 01273 800 900, 020 7450 4000 or 07700 900 866",
                    Example.markdown("Call 01632-960-123.", "Call 01632 960 123."))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final String FREE = "(?<![0-9A-Za-z_./:+-])";
    private static final Pattern OTHER_SIGNS =
            Pattern.compile(FREE + "0[1-9][0-9]{1,3}[-‐‑–./][0-9]{3,4}(?:[-‐‑–./ ]?[0-9]{3,4})?(?![0-9A-Za-z_/-])");
    private static final Pattern BRACKETS =
            Pattern.compile("\\(0[1-9][0-9]{1,4}\\)[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])");
    private static final Pattern LETTERS = Pattern.compile(
            FREE
                    + "(?:0[38]0[0-9] ?[A-Z]{4,}|[0O][0-9OIl]{2,4} (?=[0-9OIl ]*[OIl])(?=[0-9OIl ]*[0-9])[0-9OIl]{3,}(?: [0-9OIl]{3,})?)(?![0-9A-Za-z])");
    private static final Pattern TOGETHER = Pattern.compile(FREE + "0[1-9][0-9]{9}(?![0-9A-Za-z_/-])");
    private static final Pattern TORN =
            Pattern.compile(FREE + "0[1-9][0-9]{1,3}(?: [0-9]{1,6}){1,4}(?![0-9A-Za-z_/:-])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Stream.of(
                        told(prose, OTHER_SIGNS, "has other signs than spaces in it"),
                        told(prose, BRACKETS, "has brackets in it"),
                        told(prose, LETTERS, "has letters in it"),
                        told(prose, TOGETHER, "has no spaces between its groups"),
                        prose.find(TORN)
                                .filter(hit -> isTorn(hit.typed()))
                                .map(hit -> told(prose, hit, "has " + digits(hit) + " digits")))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> told(Prose prose, Pattern pattern, String fault) {
        return prose.find(pattern).map(hit -> told(prose, hit, fault));
    }

    private static Diagnostic told(Prose prose, Hit hit, String fault) {
        return prose.told(RULE, hit, "the telephone number “" + hit.typed() + "” " + fault);
    }

    /** Ofcom: 11 digits, 10 for some numbers that begin with 01, 05 and 08, and fewer for a few that are short. */
    private static boolean isTorn(String number) {
        int digits = number.replace(" ", "").length();
        return digits == 9 || digits > 11 || (digits == 10 && "237".indexOf(number.charAt(1)) >= 0);
    }

    private static int digits(Hit hit) {
        return hit.typed().replace(" ", "").length();
    }
}
