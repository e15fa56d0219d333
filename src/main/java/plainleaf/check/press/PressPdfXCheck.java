package plainleaf.check.press;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what keeps a file from being PDF/X-4. */
final class PressPdfXCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-pdf-x",
                    Severity.ERROR,
                    "A press file is PDF/X-4: it says so, says which inks and paper it was made for, and holds nothing that a press cannot print.",
                    "PDF/X-4, ISO 15930-7; Print practice, thirty-item list of a PDF/X preflight (pdfbox-preflight)",
                    "export the document as PDF/X-4 with the profile the printer names; leave out passwords, forms, scripts, links and attachments",
                    Example.pdf(
                            "A PDF for the screen, with a form and no output intent",
                            "The same document as PDF/X-4, for coated paper (FOGRA39)"))
            .but(
                    Severity.WARNING,
                    "where it is PDF/X-1a, which many printers take, or says what it is in one of two places");

    /** ISO 15930-7, 6.1: PDF/X-4 is made of PDF 1.6. */
    private static final float NEWEST = 1.6f;

    private static final String VERSION = "PDF/X-4";

    private static final String INTENT = "GTS_PDFX";

    private static final String OF_READERS =
            "this is the PDF for readers: build with --press, and send the printer the file"
                    + " whose name ends in -press.pdf";

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        Identity identity = file.identity();
        List<String> lacks = lacks(identity);
        boolean claims =
                !identity.claimed().isEmpty() || !identity.claimedInXmp().isEmpty();
        // A file that never was PDF/X lacks all of it for one reason.
        Stream<Diagnostic> told = claims
                ? Stream.concat(claim(file), lacks.stream().map(words -> file.broken(RULE, "the file " + words)))
                : Stream.of(file.broken(
                                RULE,
                                Stream.concat(Stream.of("the file does not say that it is PDF/X"), lacks.stream())
                                        .collect(Collectors.joining("; it ")))
                        .advising(identity.own() == Identity.Own.READERS ? OF_READERS : ""));
        return Stream.concat(told, wrong(identity).stream().map(words -> file.broken(RULE, words)));
    }

    /** What is told of our own page that says how a file is to be printed, in place of all that it does not have to be. */
    static Diagnostic ticket(PressFile file) {
        return file.broken(RULE, "this is the job ticket, which goes to the printer beside the press file")
                .advising("look at the file that it names, whose name ends in -press.pdf, and send both");
    }

    /** What is told of our own file for office printers, in place of all that it does not have to be. */
    static Diagnostic booklet(PressFile file) {
        return file.broken(
                        RULE,
                        "this is for an office printer, with several pages on each side of a sheet, and preflight is for press"
                                + " files; pages, boxes, bleed and the safe zone are not looked at")
                .as(Severity.WARNING)
                .advising(
                        "print it on the ward; send a printing house the file beside it whose name ends in -press.pdf");
    }

    private static Stream<Diagnostic> claim(PressFile file) {
        String xmp = file.identity().claimedInXmp();
        String old = file.identity().claimed();
        if (xmp.isEmpty() && old.startsWith("PDF/X-1")) {
            return Stream.of(
                    file.broken(RULE, "the file is " + old + ", not " + VERSION + "; many printers take that too")
                            .as(Severity.WARNING));
        } else if (!xmp.equals(VERSION)) {
            String said = xmp.isEmpty() ? "nothing" : "“" + xmp + "”";
            return Stream.of(file.broken(RULE, "the metadata of the file says " + said + " in place of " + VERSION));
        }
        return old.equals(VERSION)
                ? Stream.empty()
                : Stream.of(file.broken(
                                RULE,
                                "the properties of the file do not say that it is " + VERSION
                                        + ", as its metadata do; older programs look there")
                        .as(Severity.WARNING));
    }

    /** What the file does not say of itself; each goes on from "the file". */
    private static List<String> lacks(Identity identity) {
        List<String> lacks = new ArrayList<>();
        tell(lacks, intents(identity).isEmpty(), "does not say for which inks and paper it was made (output intent)");
        tell(
                lacks,
                identity.version() > NEWEST + 0.01f,
                "is PDF " + Numbers.tenths(identity.version()) + ", newer than the PDF 1.6 that PDF/X-4 is made of");
        tell(lacks, !identity.identified(), "has no ID, so that two states of it cannot be told apart");
        tell(
                lacks,
                !identity.dated(),
                "does not say twice, in its properties and metadata, when it was made and changed");
        tell(lacks, !identity.titled(), "has no title");
        tell(
                lacks,
                !List.of("True", "False").contains(identity.trapped()),
                "does not say whether it is trapped; that is, whether its colours overlap a little where they meet");
        return lacks;
    }

    private static List<Identity.OutputIntent> intents(Identity identity) {
        return identity.intents().stream()
                .filter(one -> one.kind().equals(INTENT))
                .toList();
    }

    private static List<String> wrong(Identity identity) {
        List<String> wrong = new ArrayList<>();
        tell(wrong, identity.encrypted(), "the file is protected, and a press cannot open it");
        tell(wrong, !identity.forbidden().isEmpty(), "the file holds " + String.join(", ", identity.forbidden()));
        List<Identity.OutputIntent> intents = intents(identity);
        if (intents.size() == 1) {
            intent(wrong, intents.get(0));
        } else {
            tell(wrong, intents.size() > 1, "the file was made for " + intents.size() + " printing conditions at once");
        }
        return wrong;
    }

    private static void intent(List<String> wrong, Identity.OutputIntent intent) {
        tell(wrong, intent.condition().isBlank(), "the output intent has no name (OutputConditionIdentifier)");
        tell(
                wrong,
                !intent.profiled() && intent.registry().isBlank(),
                "the output intent has neither a profile nor a registry in which its name is kept");
        tell(
                wrong,
                intent.profiled() && !intent.colours().equals("CMYK"),
                "the profile of the output intent is none of a press with four inks");
    }

    private static void tell(List<String> wrong, boolean holds, String words) {
        if (holds) {
            wrong.add(words);
        }
    }
}
