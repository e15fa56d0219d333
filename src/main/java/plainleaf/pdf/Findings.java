package plainleaf.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.model.Location;
import plainleaf.model.Problem;

/** What goes wrong while a sheet is printed, each thing said once and in plain words. */
final class Findings implements Consumer<Diagnostic> {
    /** Warnings that are none, each with the reason. */
    private static final Map<LogMessageId, String> NOISE = Map.of(
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_ALT_ATTRIBUTE_PROVIDED_FOR_IMAGE,
            "every img has an alt; a drawing without one becomes decoration in the tag steps",
            LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED,
            "the engine looks for it under another name; DocumentFacts writes it");

    /** The first argument of each is the picture's address. */
    private static final Map<LogMessageId, String> PICTURES = Map.of(
            LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED, "is not one of the pictures of this leaflet",
            LogMessageId1Param.EXCEPTION_ITEM_AT_URI_NOT_FOUND, "could not be found",
            LogMessageId1Param.LOAD_UNRECOGNIZED_IMAGE_FORMAT_FOR_URI, "is not a picture that can be printed",
            LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI, "could not be read",
            LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI_NOT_FOUND, "could not be found",
            LogMessageId1Param.EXCEPTION_IO_PROBLEM_FOR_URI, "could not be read",
            LogMessageId1Param.LOAD_SVG_IMAGE_HAS_NO_USABLE_SIZE, "has no size of its own",
            LogMessageId1Param.EXCEPTION_FAILED_TO_LOAD_BACKGROUND_IMAGE_AT_URI, "could not be read");

    private final Places places;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Problem> failures = new LinkedHashSet<>();
    private @Nullable Document page;

    Findings(Places places) {
        this.places = places;
    }

    /** From now on places are looked up in this page. */
    void lookIn(Document parsed) {
        this.page = parsed;
    }

    List<Problem> problems() {
        return Stream.concat(problems.stream(), failures.stream()).toList();
    }

    /** Whether the engine failed on something and did not say on what. */
    boolean isVague() {
        return !failures.isEmpty();
    }

    /** The engine failed on these pictures. */
    void blame(List<String> addresses) {
        if (!addresses.isEmpty()) {
            failures.clear();
            addresses.forEach(address -> picture(address, "could not be drawn"));
        }
    }

    /** The engine failed, and nothing but its own words say why. */
    void fail(String sentence) {
        failures.add(new Problem(Problem.Kind.PDF_ENGINE, places.file(), sentence));
    }

    void add(@Nullable Element element, String sentence) {
        add(places.of(element), sentence);
    }

    /** Something that concerns the sheet as a whole. */
    void add(String sentence) {
        add(places.file(), sentence);
    }

    /** Something of the sheet that the press cannot print. */
    void addOfPress(String sentence, String advice) {
        problems.add(new Problem(Problem.Kind.PRESS_CONTENT, places.file(), sentence, advice));
    }

    private void add(Location location, String sentence) {
        problems.add(new Problem(Problem.Kind.PDF_ENGINE, location, sentence));
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        LogMessageId message = diagnostic.getLogMessageId();
        if (diagnostic.getLevel().intValue() < Level.WARNING.intValue() || NOISE.containsKey(message)) {
            return;
        }
        String fault = PICTURES.get(message);
        if (fault != null) {
            picture(PictureAccess.original(String.valueOf(diagnostic.getArgs()[0])), fault);
        } else if (message == LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE) {
            add("The print style sheet has something the PDF engine does not know: "
                    + diagnostic.getArgs()[1]);
        } else {
            fail("The PDF engine left something out: " + diagnostic.getFormattedMessage());
        }
    }

    private void picture(String address, String fault) {
        String sentence = "The picture " + shortened(address) + " " + fault + ".";
        add(page == null ? places.file() : places.ofPicture(page, address), sentence);
    }

    private static String shortened(String address) {
        return address.length() <= 80 ? address : address.substring(0, 80) + "…";
    }
}
