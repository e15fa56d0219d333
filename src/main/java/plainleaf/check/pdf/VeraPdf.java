package plainleaf.check.pdf;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import plainleaf.check.ValidatorThreads;
import plainleaf.model.Bytes;

/** The veraPDF validator. */
final class VeraPdf {
    private static final Pattern PAGE = Pattern.compile("pages\\[([0-9]+)\\]");
    private static final Pattern MCID = Pattern.compile("mcid:([0-9]+)");
    private static final Pattern OBJECT = Pattern.compile("\\(([0-9]+) [0-9]+ obj [^)]*\\)");

    /** Held here, since a logger nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    private static final ValidatorThreads THREADS = new ValidatorThreads("veraPDF");

    static {
        LOGGER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * A breach of PDF/UA-1.
     *
     * @param rule clause and test, such as {@code 7.3-1}; empty where the file could not be read
     * @param page from 1; 0 where it is not known
     * @param mcid of the marked content; -1 where it is not known
     * @param object the number of the innermost object; 0 where it is not known
     */
    record Breach(String rule, String message, int page, int mcid, int object) {}

    /** All breaches; a file that cannot be read has one. May be called by many threads at once. */
    static List<Breach> check(Bytes pdf) {
        return THREADS.call(() -> validate(pdf));
    }

    private static List<Breach> validate(Bytes pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.open(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::breach)
                    .distinct()
                    .toList();
        } catch (EncryptedPdfException e) {
            return List.of(unread("the validator cannot open the file: it is protected by a password"));
        } catch (ModelParsingException | ValidationException | IOException | RuntimeException e) {
            // The validator trusts what it finds in a broken file.
            return List.of(unread("the validator cannot read the file"));
        }
    }

    private static Breach unread(String message) {
        return new Breach("", message, 0, -1, 0);
    }

    private static Breach breach(TestAssertion assertion) {
        String rule =
                assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        String context =
                assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
        return new Breach(
                rule,
                String.valueOf(assertion.getMessage()),
                last(PAGE, context, -1) + 1,
                last(MCID, context, -1),
                last(OBJECT, context, 0));
    }

    private static int last(Pattern pattern, String context, int otherwise) {
        int value = otherwise;
        Matcher matcher = pattern.matcher(context);
        while (matcher.find()) {
            value = Integer.parseInt(matcher.group(1));
        }
        return value;
    }
}
