package plainleaf.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import plainleaf.model.Bytes;
import plainleaf.model.EditionId;
import plainleaf.model.PressJob;
import plainleaf.model.PrintCondition;

/** The printer's twin of an edition's PDF: the same words and tags in inks, with bleed, and without what paper cannot do. */
public final class PressTwin {
    private final EditionId edition;
    private final PressJob job;
    private final OutlinedText text;

    /** @param text sets what is added to a page */
    public PressTwin(EditionId edition, PressJob job, OutlinedText text) {
        this.edition = edition;
        this.job = job;
        this.text = text;
    }

    /**
     * What a press file is made for.
     *
     * @param profile the file of a CMYK profile; no bytes for the built-in one
     * @throws IllegalArgumentException if it cannot be used
     */
    public static PrintCondition condition(Bytes profile) {
        return InkProfile.of(profile).condition();
    }

    /**
     * Makes the document one for the press.
     *
     * @param source the document's file as it was
     * @throws NotForPress if there is something in it that we cannot print, or the profile is none
     */
    public void make(PDDocument document, Bytes source, NotesPlace notes) throws IOException, NotForPress {
        InkProfile profile = profile();
        PressResources resources = new PressResources(
                document, new Separation(profile, job.settings().inkLimit()));
        int number = 0;
        for (PDPage page : document.getPages()) {
            PressBoxes boxes = PressBoxes.of(page, job.settings());
            if (number == 0) {
                PressTags.strip(document, boxes.margin());
            }
            number++;
            try {
                resources.convert(page, boxes);
                boxes.writeTo(page);
                append(document, page, added(document, number, boxes, notes));
            } catch (NotForPress reason) {
                throw reason.onPage(number);
            }
        }
        PressFacts.write(document, profile, source);
    }

    /** Has the first page of the same document in the colours of the screen say of itself what a proof does. */
    public void markOnScreen(PDDocument document) throws IOException, NotForPress {
        PDPage first = document.getPage(0);
        PressBoxes paper = new PressBoxes(
                first.getMediaBox().getWidth(), first.getMediaBox().getHeight(), 0, 0);
        Drawing drawing = new Drawing().add("g", 0);
        new PressMarks(edition, job, paper, text).proof(drawing);
        append(document, first, drawing);
    }

    /** What is drawn on this page, from 1, beside what was there. */
    private Drawing added(PDDocument document, int number, PressBoxes boxes, NotesPlace notes) throws NotForPress {
        Drawing drawing = new Drawing();
        if (notes.has(number - 1)) {
            new NotesLines(job, boxes, text).draw(notes, number - 1 == notes.first(), drawing);
        }
        new PressMarks(edition, job, boxes, text)
                .draw(document.getPage(number - 1), number, document.getNumberOfPages(), drawing);
        return drawing;
    }

    private InkProfile profile() throws NotForPress {
        try {
            return InkProfile.of(job.profile());
        } catch (IllegalArgumentException unusable) {
            throw new NotForPress(
                    "the colour profile " + job.settings().profile() + " cannot be used: " + unusable.getMessage(),
                    "ask the printer for the profile of the paper, as a file of ICC version 2 for CMYK");
        }
    }

    /** Outside of what moved the page and of every state that it left behind. */
    private static void append(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write('q');
        all.write('\n');
        try (InputStream in = page.getContents()) {
            in.transferTo(all);
        }
        all.write('\n');
        all.write('Q');
        all.write('\n');
        all.write(drawing.bytes());
        PDStream contents = new PDStream(document);
        PressResources.write(contents.getCOSObject(), all.toByteArray());
        page.setContents(contents);
    }
}
