package plainleaf.check.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import plainleaf.check.press.PressReading.Unreadable;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.FileEnd;
import plainleaf.model.Bytes;

/** Reads a PDF of any origin as a press would; what is broken in it is told, never an exception. */
final class PressReader {
    private static final String CUT_OFF = "is damaged: its end is missing; get it again";

    private final PressLimits limits;
    private final Pictures pictures = new Pictures();
    private final MarkReader.Work work = new MarkReader.Work();

    private final Alternatives alternatives;

    private PressReader(PressLimits limits, PDDocument document) {
        this.limits = limits;
        alternatives = Alternatives.in(document);
    }

    static PressReading read(PressFile.Source file, Bytes pdf, PressLimits limits) {
        try (PDDocument document = Loader.loadPDF(pdf.toArray())) {
            boolean cutOff = FileEnd.isMissing(pdf);
            return document.getNumberOfPages() == 0
                    ? new Unreadable(cutOff ? CUT_OFF : "has no pages")
                    : new PressReader(limits, document).read(file, document, cutOff);
        } catch (InvalidPasswordException e) {
            return new Unreadable("is protected by a password");
        } catch (OutOfMemoryError e) {
            return new Unreadable("needs more memory than there is");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox casts whatever it finds in a broken file, and follows it as deep as it goes.
            return new Unreadable(FileEnd.isMissing(pdf) && isPdf(pdf) ? CUT_OFF : "is damaged or is no PDF");
        }
    }

    private static boolean isPdf(Bytes file) {
        return new String(file.toArray(), StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    private PressFile read(PressFile.Source file, PDDocument document, boolean cutOff) throws IOException {
        Identity identity = Identity.of(document);
        List<PressPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(read(pages.size() + 1, page));
        }
        return new PressFile(file, limits, identity, pages, cutOff, work.isDone());
    }

    private PressPage read(int number, PDPage page) throws IOException {
        PageBoxes boxes = PageBoxes.of(page);
        PageMarks marks = new PageMarks();
        Plates plates = new Plates(boxes.media());
        draw(page, marks, plates);
        return new PressPage(
                number,
                boxes,
                page.getRotation(),
                page.getUserUnit(),
                marks.marks(),
                marks.fonts(),
                marks.transparency(),
                group(page),
                plates.peak(boxes.printed()),
                boxes.page()
                        // A bleed that is too narrow is one finding; ink cannot reach beyond it.
                        .map(trim -> Edges.gaps(
                                plates, trim, Millimetres.points(Math.min(limits.bleed(), boxes.bleedWidth()))))
                        .orElse(List.of()),
                annotations(page),
                marks.isWhole());
    }

    private void draw(PDPage page, PageMarks marks, Plates plates) {
        // What a viewer crops is printed all the same.
        page.getCOSObject().removeItem(COSName.CROP_BOX);
        page.setCropBox(page.getMediaBox());
        try {
            new MarkReader(page, marks, plates, pictures, alternatives, work).processPage(page);
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken file.
            marks.fail();
        }
    }

    /** The colour space of the page's group, in words; empty where there is none. */
    private static String group(PDPage page) {
        COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
        return group == null ? "" : GroupSpace.words(group.getDictionaryObject(COSName.CS));
    }

    private static List<PressPage.Annotation> annotations(PDPage page) throws IOException {
        List<PressPage.Annotation> found = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDRectangle place = annotation.getRectangle();
            String kind = annotation.getSubtype() == null ? "unknown" : annotation.getSubtype();
            found.add(new PressPage.Annotation(
                    kind,
                    place == null
                            ? PageBoxes.of(page).media()
                            : new Box(
                                    place.getLowerLeftX(),
                                    place.getLowerLeftY(),
                                    place.getUpperRightX(),
                                    place.getUpperRightY())));
        }
        return found;
    }
}
