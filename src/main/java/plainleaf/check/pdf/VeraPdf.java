package plainleaf.check.pdf;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
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

    /** The validator's own choice; it stops telling of a rule after so many breaches. */
    private static final int MOST_OF_ONE_RULE = BaseValidator.DEFAULT_MAX_NUMBER_OF_DISPLAYED_FAILED_CHECKS;

    private static final Map<Profile, ValidationProfile> RULES = new ConcurrentHashMap<>();

    static {
        LOGGER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * A breach of a standard.
     *
     * @param rule clause and test, such as {@code 7.3-1}; empty where the file could not be read
     * @param page from 1; 0 where it is not known
     * @param mcid of the marked content; -1 where it is not known
     * @param object the number of the innermost object; 0 where it is not known
     */
    record Breach(Profile profile, String rule, String message, int page, int mcid, int object) {}

    /** Begins to look for breaches; a file that cannot be read has one. May be called by many threads at once. */
    static Supplier<List<Breach>> begin(Bytes pdf, List<Profile> profiles) {
        return THREADS.begin(() -> validate(pdf, profiles));
    }

    /** The same of a file made by others, some of which keep a validator busy for ever: that it does not end is a breach. */
    static Supplier<List<Breach>> begin(Bytes pdf, Profile profile, Duration longest) {
        String late =
                "the validator did not come to the end of the file within " + longest.toMinutes() + " minutes of work";
        return THREADS.begin(() -> validate(pdf, List.of(profile)), longest, List.of(unread(profile, late)));
    }

    /** Tests all rules in one reading of the file, which costs little more than those of one profile. */
    private static List<Breach> validate(Bytes pdf, List<Profile> profiles) {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(pdf.open(), profiles.get(0).flavour());
                PDFAValidator validator = validator(profiles)) {
            return breaches(profiles, validator.validateAll(parser));
        } catch (EncryptedPdfException e) {
            return unread(profiles, "the validator cannot open the file: it is protected by a password");
        } catch (ModelParsingException e) {
            TemporaryFiles.require(e);
            return unread(profiles, "the validator cannot read the file");
        } catch (ValidationException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The validator trusts what it finds in a broken file, and follows it as deep as it goes.
            return unread(profiles, "the validator cannot read the file");
        }
    }

    private static PDFAValidator validator(List<Profile> profiles) {
        List<ValidationProfile> rules = profiles.stream().map(VeraPdf::rules).toList();
        return ValidatorFactory.createValidatorByProfiles(rules, MOST_OF_ONE_RULE, false, false, false);
    }

    /** Of every profile: the validator leaves out those that it thinks do not belong together. */
    static List<Breach> breaches(List<Profile> profiles, List<ValidationResult> results) {
        return profiles.stream()
                .flatMap(profile -> results.stream()
                        .filter(result -> result.getPDFAFlavour() == profile.flavour())
                        .findFirst()
                        .map(result -> breaches(profile, result))
                        .orElseGet(() -> List.of(unread(profile, "the validator did not look at the file")))
                        .stream())
                .toList();
    }

    /** No breach means a pass only where the validator came to the end, looked at something and says so itself. */
    static List<Breach> breaches(Profile profile, ValidationResult result) {
        List<Breach> failed = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> breach(profile, assertion))
                .distinct()
                .toList();
        if (!failed.isEmpty()) {
            return failed;
        } else if (result.getTotalAssertions() <= 0) {
            return List.of(unread(profile, "the validator found nothing to look at in the file"));
        } else if (result.getJobEndStatus() != JobEndStatus.NORMAL) {
            return List.of(unread(profile, "the validator stopped before the end of the file"));
        }
        return result.isCompliant()
                ? List.of()
                : List.of(unread(profile, "the validator refuses the file without a reason"));
    }

    /** Read when it is first asked for, and by itself: veraPDF's own directory reads all that there are. */
    private static ValidationProfile rules(Profile profile) {
        return RULES.computeIfAbsent(profile, VeraPdf::read);
    }

    private static ValidationProfile read(Profile profile) {
        try (InputStream xml = Objects.requireNonNull(Profiles.class.getResourceAsStream(profile.resource()))) {
            return Profiles.profileFromXml(xml);
        } catch (IOException | JAXBException e) {
            throw new IllegalStateException("veraPDF's own rules cannot be read: " + profile.resource(), e);
        }
    }

    private static List<Breach> unread(List<Profile> profiles, String message) {
        return profiles.stream().map(profile -> unread(profile, message)).toList();
    }

    private static Breach unread(Profile profile, String message) {
        return new Breach(profile, "", message, 0, -1, 0);
    }

    private static Breach breach(Profile profile, TestAssertion assertion) {
        String rule =
                assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        String context =
                assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
        return new Breach(
                profile,
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
