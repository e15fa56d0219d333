package plainleaf.check.pdf;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.processor.reports.enums.JobEndStatus;
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

    /** Read by itself: asking for it by its flavour reads the profiles of every flavour first. */
    private static final ValidationProfile PDF_UA_1;

    static {
        LOGGER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        PDF_UA_1 = profile("/org/verapdf/pdfa/validation/PDFUA-1.xml");
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

    /** Begins to look for breaches; a file that cannot be read has one. May be called by many threads at once. */
    static Supplier<List<Breach>> begin(Bytes pdf) {
        return THREADS.begin(() -> validate(pdf));
    }

    private static List<Breach> validate(Bytes pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.open(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDF_UA_1, false)) {
            return breaches(validator.validate(parser));
        } catch (EncryptedPdfException e) {
            return List.of(unread("the validator cannot open the file: it is protected by a password"));
        } catch (ModelParsingException e) {
            TemporaryFiles.require(e);
            return List.of(unread("the validator cannot read the file"));
        } catch (ValidationException | IOException | RuntimeException e) {
            // The validator trusts what it finds in a broken file.
            return List.of(unread("the validator cannot read the file"));
        }
    }

    /** No breach means a pass only where the validator came to the end, looked at something and says so itself. */
    static List<Breach> breaches(ValidationResult result) {
        List<Breach> failed = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(VeraPdf::breach)
                .distinct()
                .toList();
        if (!failed.isEmpty()) {
            return failed;
        } else if (result.getTotalAssertions() <= 0) {
            return List.of(unread("the validator found nothing to look at in the file"));
        } else if (result.getJobEndStatus() != JobEndStatus.NORMAL) {
            return List.of(unread("the validator stopped before the end of the file"));
        }
        return result.isCompliant() ? List.of() : List.of(unread("the validator refuses the file without a reason"));
    }

    private static ValidationProfile profile(String resource) {
        try (InputStream xml = Objects.requireNonNull(Profiles.class.getResourceAsStream(resource), resource)) {
            return Profiles.profileFromXml(xml);
        } catch (IOException | JAXBException e) {
            throw new IllegalStateException("veraPDF's own profile cannot be read: " + resource, e);
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
