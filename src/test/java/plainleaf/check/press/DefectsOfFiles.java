package plainleaf.check.press;

import static plainleaf.check.press.PressDamage.catalog;
import static plainleaf.check.press.PressDamage.form;
import static plainleaf.check.press.PressDamage.info;
import static plainleaf.check.press.PressDamage.intent;
import static plainleaf.check.press.PressDamage.rectangle;
import static plainleaf.check.press.PressDamage.replaceXmp;
import static plainleaf.check.press.PressSample.drawing;
import static plainleaf.check.press.PressSample.inside;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What can be wrong with a press file as a whole, with its boxes and with its pages. */
final class DefectsOfFiles {
    private DefectsOfFiles() {}

    static List<PressDefect> ofTheFile() {
        return List.of(
                PressDefect.of(
                        "no word of PDF/X",
                        pdf -> {
                            info(pdf).removeItem(COSName.getPDFName("GTS_PDFXVersion"));
                            pdf.getDocumentCatalog().setMetadata(null);
                        },
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "PDF/X said in the metadata alone",
                        pdf -> info(pdf).removeItem(COSName.getPDFName("GTS_PDFXVersion")),
                        "warning press-pdf-x 0"),
                PressDefect.of(
                        "no output intent",
                        pdf -> catalog(pdf).removeItem(COSName.OUTPUT_INTENTS),
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "an output intent for screens",
                        pdf -> intent(pdf).setItem("DestOutputProfile", PressSample.profile(pdf, "RGB ", 3)),
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "an output intent by a name in no registry",
                        pdf -> {
                            intent(pdf).removeItem(COSName.getPDFName("DestOutputProfile"));
                            intent(pdf).removeItem(COSName.getPDFName("RegistryName"));
                        },
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "trapping unknown",
                        pdf -> pdf.getDocumentInformation().setTrapped("Unknown"),
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "no title",
                        pdf -> {
                            pdf.getDocumentInformation().setTitle(null);
                            replaceXmp(pdf, "Stairs", "");
                        },
                        "error press-pdf-x 0"),
                PressDefect.of("no date", pdf -> info(pdf).removeItem(COSName.MOD_DATE), "error press-pdf-x 0"),
                PressDefect.of("a newer PDF", pdf -> pdf.setVersion(1.7f), "error press-pdf-x 0"),
                PressDefect.of(
                        "a script",
                        pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.beep()")),
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "an attached file",
                        pdf -> {
                            COSDictionary file = new COSDictionary();
                            file.setString(COSName.F, "text.docx");
                            COSDictionary embedded = new COSDictionary();
                            embedded.setItem(COSName.F, pdf.getDocument().createCOSStream());
                            file.setItem("EF", embedded);
                            catalog(pdf).setItem("AF", file);
                        },
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "a form to fill in",
                        pdf -> {
                            COSDictionary form = new COSDictionary();
                            COSArray fields = new COSArray();
                            fields.add(new COSDictionary());
                            form.setItem(COSName.FIELDS, fields);
                            catalog(pdf).setItem(COSName.ACRO_FORM, form);
                        },
                        "error press-pdf-x 0"),
                PressDefect.of(
                        "a transfer function",
                        pdf -> {
                            COSDictionary state = new COSDictionary();
                            state.setName(COSName.TYPE, "ExtGState");
                            COSDictionary curve = new COSDictionary();
                            curve.setInt("FunctionType", 2);
                            curve.setInt("N", 1);
                            curve.setItem("Domain", PressSample.numbers(0, 1));
                            state.setItem("TR", curve);
                            pdf.getPage(1).getResources().getCOSObject().setItem("Properties", state);
                        },
                        "error press-pdf-x 0"));
    }

    static List<PressDefect> ofBoxes() {
        return List.of(
                PressDefect.of(
                        "no trim",
                        pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.TRIM_BOX),
                        "error press-boxes 2",
                        "error press-bleed 2",
                        "note press-safe-zone 2",
                        "error press-pages 2"),
                PressDefect.of("a trim and an art", pdf -> pdf.getPage(1).setArtBox(inside(10)), "error press-boxes 2"),
                PressDefect.of(
                        "no bleed",
                        pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.BLEED_BOX),
                        "error press-boxes 2"),
                PressDefect.of("too little bleed", pdf -> pdf.getPage(1).setBleedBox(inside(6)), "error press-bleed 2"),
                PressDefect.of(
                        "a bleed larger than the sheet",
                        pdf -> pdf.getPage(1).setMediaBox(inside(6)),
                        "error press-boxes 2",
                        "error press-bleed 2"),
                PressDefect.of(
                        "another trim than asked",
                        pdf -> pdf.getPages().forEach(page -> page.setTrimBox(inside(9))),
                        "error press-boxes 1"),
                PressDefect.of(
                        "a crop that hides the bleed",
                        pdf -> pdf.getPage(1).setCropBox(inside(8)),
                        "error press-boxes 2"),
                PressDefect.of("a turned page", pdf -> pdf.getPage(1).setRotation(90), "error press-boxes 2"),
                PressDefect.of(
                        "a ground that ends at the trim",
                        drawing("0.2 0 0 0 k " + rectangle(8, 40, 50, 30) + " f"),
                        "error press-bleed 2"),
                PressDefect.of(
                        "a ground that ends half way into the bleed",
                        drawing("0.2 0 0 0 k " + rectangle(6.5, 40, 50, 30) + " f"),
                        "error press-bleed 2"),
                PressDefect.of(
                        "a ground of two pieces that bleeds",
                        drawing("0.2 0 0 0 k " + rectangle(8, 40, 50, 30) + " f " + rectangle(5, 40, 3, 30) + " f")),
                PressDefect.of(
                        "a ground that keeps away from the trim",
                        drawing("0.2 0 0 0 k " + rectangle(10, 40, 50, 30) + " f")));
    }

    static List<PressDefect> ofPages() {
        return List.of(
                PressDefect.of(
                        "two pages too many",
                        pdf -> {
                            pdf.importPage(pdf.getPage(0));
                            pdf.importPage(pdf.getPage(0));
                        },
                        "error press-pages 0"),
                PressDefect.of(
                        "six pages of DL, which are folded as a letter, where A5 is asked",
                        pdf -> {
                            pdf.importPage(pdf.getPage(0));
                            pdf.importPage(pdf.getPage(0));
                            for (PDPage page : pdf.getPages()) {
                                PDRectangle whole = page.getTrimBox();
                                page.setTrimBox(new PDRectangle(
                                        whole.getLowerLeftX(),
                                        whole.getLowerLeftY(),
                                        99 * 72 / 25.4f,
                                        whole.getHeight()));
                            }
                        },
                        "error press-boxes 1"),
                PressDefect.of(
                        "a smaller page",
                        pdf -> pdf.getPage(2).setTrimBox(inside(12)),
                        "error press-pages 3",
                        "error press-boxes 3"),
                PressDefect.of(
                        "a link",
                        pdf -> {
                            PDAnnotationLink link = new PDAnnotationLink();
                            link.setRectangle(new PDRectangle(100, 100, 50, 10));
                            pdf.getPage(1).getAnnotations().add(link);
                        },
                        "error press-annotations 2"),
                PressDefect.of("a mark of the printer", pdf -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.getCOSObject().setName(COSName.SUBTYPE, "PrinterMark");
                    link.setRectangle(new PDRectangle(100, 100, 50, 10));
                    pdf.getPage(1).getAnnotations().add(link);
                }),
                PressDefect.of(
                        "an empty page",
                        pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.CONTENTS),
                        "note press-content 2"),
                PressDefect.of(
                        "a drawing that breaks off",
                        drawing("/None Do 1 0 0 0 k " + rectangle(30, 30, 20, 20) + " f"),
                        "error press-content 2"),
                PressDefect.of(
                        "nothing at all",
                        pdf -> pdf.getPages()
                                .forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS)),
                        "error press-content 0"));
    }
}
