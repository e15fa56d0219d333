package plainleaf.check.press;

import java.util.ArrayList;
import java.util.List;
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
                    "The same document as PDF/X-4, for coated paper (FOGRA39)"));

    /** ISO 15930-7, 6.1: PDF/X-4 is made of PDF 1.6. */
    private static final float NEWEST = 1.6f;

    private static final String VERSION = "PDF/X-4";

    private static final String INTENT = "GTS_PDFX";

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        Identity identity = file.identity();
        return Stream.of(claim(file), wrong(identity).stream().map(words -> file.broken(RULE, words)))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> claim(PressFile file) {
        String xmp = file.identity().claimedInXmp();
        String old = file.identity().claimed();
        if (xmp.isEmpty() && old.isEmpty()) {
            return Stream.of(file.broken(RULE, "the file does not say that it is PDF/X"));
        } else if (xmp.isEmpty() && old.startsWith("PDF/X-1")) {
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

    private static List<String> wrong(Identity identity) {
        List<String> wrong = new ArrayList<>();
        tell(
                wrong,
                identity.version() > NEWEST + 0.01f,
                "the file is PDF " + Numbers.tenths(identity.version())
                        + ", newer than the PDF 1.6 that PDF/X-4 is made of");
        tell(wrong, identity.encrypted(), "the file is protected, and a press cannot open it");
        tell(wrong, !identity.identified(), "the file has no ID, so that two states of it cannot be told apart");
        tell(
                wrong,
                !identity.dated(),
                "the file does not say twice, in its properties and metadata, when it was made and changed");
        tell(wrong, !identity.titled(), "the file has no title");
        tell(
                wrong,
                !List.of("True", "False").contains(identity.trapped()),
                "the file does not say whether it is trapped; that is, whether its colours overlap a little where they meet");
        identity.forbidden().forEach(found -> wrong.add("the file holds " + found));
        List<Identity.OutputIntent> intents = identity.intents().stream()
                .filter(one -> one.kind().equals(INTENT))
                .toList();
        if (intents.size() == 1) {
            intent(wrong, intents.get(0));
        } else {
            wrong.add(
                    intents.isEmpty()
                            ? "the file does not say for which inks and paper it was made (output intent)"
                            : "the file was made for " + intents.size() + " printing conditions at once");
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
