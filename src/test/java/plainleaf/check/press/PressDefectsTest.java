package plainleaf.check.press;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.press.PressDamage.catalog;
import static plainleaf.check.press.PressDamage.form;
import static plainleaf.check.press.PressDamage.info;
import static plainleaf.check.press.PressDamage.intent;
import static plainleaf.check.press.PressDamage.mesh;
import static plainleaf.check.press.PressDamage.noise;
import static plainleaf.check.press.PressDamage.photograph;
import static plainleaf.check.press.PressDamage.radial;
import static plainleaf.check.press.PressDamage.rectangle;
import static plainleaf.check.press.PressDamage.replaceXmp;
import static plainleaf.check.press.PressDamage.shade;
import static plainleaf.check.press.PressDamage.spot;
import static plainleaf.check.press.PressDamage.text;
import static plainleaf.check.press.PressDamage.tile;
import static plainleaf.check.press.PressDamage.typeThree;
import static plainleaf.check.press.PressSample.drawing;
import static plainleaf.check.press.PressSample.inside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.check.press.PressSample.Change;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Bytes;

/** Plants what printers send files back for into a good press file, and expects it to be found, and nothing else. */
class PressDefectsTest {
    private static final PressLimits A5 = PressLimits.DEFAULT.trim(148, 210);

    /** A change to the good file, and each rule that finds it: how severe, on which page. */
    private record Defect(String what, Change change, Set<String> found) {
        static Defect of(String what, Change change, String... found) {
            return new Defect(what, change, new TreeSet<>(List.of(found)));
        }
    }

    private static final List<Defect> DEFECTS = Stream.of(
                    ofTheFile(), ofBoxes(), ofColours(), ofText(), ofPictures(), ofPages())
            .flatMap(List::stream)
            .toList();

    private static List<Defect> ofTheFile() {
        return List.of(
                Defect.of(
                        "no word of PDF/X",
                        pdf -> {
                            info(pdf).removeItem(COSName.getPDFName("GTS_PDFXVersion"));
                            pdf.getDocumentCatalog().setMetadata(null);
                        },
                        "error press-pdf-x 0"),
                Defect.of(
                        "PDF/X said in the metadata alone",
                        pdf -> info(pdf).removeItem(COSName.getPDFName("GTS_PDFXVersion")),
                        "warning press-pdf-x 0"),
                Defect.of(
                        "no output intent",
                        pdf -> catalog(pdf).removeItem(COSName.OUTPUT_INTENTS),
                        "error press-pdf-x 0"),
                Defect.of(
                        "an output intent for screens",
                        pdf -> intent(pdf).setItem("DestOutputProfile", PressSample.profile(pdf, "RGB ", 3)),
                        "error press-pdf-x 0"),
                Defect.of(
                        "an output intent by a name in no registry",
                        pdf -> {
                            intent(pdf).removeItem(COSName.getPDFName("DestOutputProfile"));
                            intent(pdf).removeItem(COSName.getPDFName("RegistryName"));
                        },
                        "error press-pdf-x 0"),
                Defect.of(
                        "trapping unknown",
                        pdf -> pdf.getDocumentInformation().setTrapped("Unknown"),
                        "error press-pdf-x 0"),
                Defect.of(
                        "no title",
                        pdf -> {
                            pdf.getDocumentInformation().setTitle(null);
                            replaceXmp(pdf, "Stairs", "");
                        },
                        "error press-pdf-x 0"),
                Defect.of("no date", pdf -> info(pdf).removeItem(COSName.MOD_DATE), "error press-pdf-x 0"),
                Defect.of("a newer PDF", pdf -> pdf.setVersion(1.7f), "error press-pdf-x 0"),
                Defect.of(
                        "a script",
                        pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.beep()")),
                        "error press-pdf-x 0"),
                Defect.of(
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
                Defect.of(
                        "a form to fill in",
                        pdf -> {
                            COSDictionary form = new COSDictionary();
                            COSArray fields = new COSArray();
                            fields.add(new COSDictionary());
                            form.setItem(COSName.FIELDS, fields);
                            catalog(pdf).setItem(COSName.ACRO_FORM, form);
                        },
                        "error press-pdf-x 0"),
                Defect.of(
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

    private static List<Defect> ofBoxes() {
        return List.of(
                Defect.of(
                        "no trim",
                        pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.TRIM_BOX),
                        "error press-boxes 2",
                        "error press-bleed 2",
                        "note press-safe-zone 2",
                        "error press-pages 2"),
                Defect.of("a trim and an art", pdf -> pdf.getPage(1).setArtBox(inside(10)), "error press-boxes 2"),
                Defect.of(
                        "no bleed",
                        pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.BLEED_BOX),
                        "error press-boxes 2"),
                Defect.of("too little bleed", pdf -> pdf.getPage(1).setBleedBox(inside(6)), "error press-bleed 2"),
                Defect.of(
                        "a bleed larger than the sheet",
                        pdf -> pdf.getPage(1).setMediaBox(inside(6)),
                        "error press-boxes 2",
                        "error press-bleed 2"),
                Defect.of(
                        "another trim than asked",
                        pdf -> pdf.getPages().forEach(page -> page.setTrimBox(inside(9))),
                        "error press-boxes 1"),
                Defect.of(
                        "a crop that hides the bleed",
                        pdf -> pdf.getPage(1).setCropBox(inside(8)),
                        "error press-boxes 2"),
                Defect.of("a turned page", pdf -> pdf.getPage(1).setRotation(90), "error press-boxes 2"),
                Defect.of(
                        "a ground that ends at the trim",
                        drawing("0.2 0 0 0 k " + rectangle(8, 40, 50, 30) + " f"),
                        "error press-bleed 2"),
                Defect.of(
                        "a ground that ends half way into the bleed",
                        drawing("0.2 0 0 0 k " + rectangle(6.5, 40, 50, 30) + " f"),
                        "error press-bleed 2"),
                Defect.of(
                        "a ground of two pieces that bleeds",
                        drawing("0.2 0 0 0 k " + rectangle(8, 40, 50, 30) + " f " + rectangle(5, 40, 3, 30) + " f")),
                Defect.of(
                        "a ground that keeps away from the trim",
                        drawing("0.2 0 0 0 k " + rectangle(10, 40, 50, 30) + " f")));
    }

    private static List<Defect> ofColours() {
        return List.of(
                Defect.of(
                        "a surface in RGB",
                        drawing("1 0 0 rg " + rectangle(30, 30, 20, 20) + " f"),
                        "error press-colour 2"),
                Defect.of("a line in RGB", drawing("1 0 0 RG 1 w 30 100 m 100 100 l S"), "error press-colour 2"),
                Defect.of("grey of the device", drawing("0.5 g " + rectangle(30, 30, 20, 20) + " f")),
                Defect.of(
                        "a photograph in RGB",
                        pdf -> {
                            COSName name =
                                    PressSample.image(pdf, 120, 120, 8, PDDeviceRGB.INSTANCE, noise(120 * 120 * 3));
                            PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                        },
                        "error press-colour 2"),
                Defect.of(
                        "a shading in RGB",
                        pdf -> shade(pdf, "DeviceRGB", PressSample.numbers(1, 0, 0), PressSample.numbers(0, 0, 1)),
                        "error press-colour 2"),
                Defect.of("a pattern in RGB", pdf -> tile(pdf, "1 0 0 rg 0 0 5 5 re f"), "error press-colour 2"),
                Defect.of("a spot colour", pdf -> spot(pdf, "PANTONE 300 C", "DeviceCMYK"), "note press-colour 0"),
                Defect.of(
                        "a spot colour described in RGB",
                        pdf -> spot(pdf, "PANTONE 300 C", "DeviceRGB"),
                        "error press-colour 2",
                        "note press-colour 0"),
                Defect.of(
                        "the registration colour on the page",
                        pdf -> spot(pdf, "All", "DeviceCMYK"),
                        "error press-colour 2",
                        "error press-ink 2"),
                Defect.of(
                        "too much ink in a surface",
                        drawing("1 0.9 0.8 0.7 k " + rectangle(30, 30, 20, 20) + " f"),
                        "error press-ink 2"),
                Defect.of("as much ink as may be", drawing("1 0.7 0.3 1 k " + rectangle(30, 30, 15, 15) + " f")),
                Defect.of(
                        "too much ink in a line", drawing("1 1 1 0.5 K 2 w 30 100 m 100 100 l S"), "error press-ink 2"),
                Defect.of(
                        "too much ink in one dot of a photograph",
                        pdf -> {
                            byte[] dots = new byte[120 * 120 * 4];
                            for (int i = 0; i < 4; i++) {
                                dots[(77 * 120 + 31) * 4 + i] = (byte) 0xF0;
                            }
                            COSName name = PressSample.image(pdf, 120, 120, 8, PDDeviceCMYK.INSTANCE, dots);
                            PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                        },
                        "error press-ink 2"),
                Defect.of(
                        "too much ink within a shading",
                        pdf -> shade(
                                pdf, "DeviceCMYK", PressSample.numbers(0, 0, 0, 0), PressSample.numbers(1, 1, 1, 0.5)),
                        "error press-ink 2"),
                Defect.of(
                        "too much ink in a pattern", pdf -> tile(pdf, "1 1 1 0.5 k 0 0 5 5 re f"), "error press-ink 2"),
                Defect.of(
                        "too much ink by black over a dark ground",
                        drawing("0.9 0.8 0.6 0 k " + rectangle(30, 30, 20, 20) + " f /" + "OP gs 0 0 0 1 k "
                                + rectangle(32, 32, 15, 15) + " f"),
                        "error press-ink 2"),
                Defect.of(
                        "white that overprints",
                        drawing("/OP gs 0 0 0 0 k " + rectangle(30, 200, 10, 5) + " f"),
                        "error press-overprint 2"),
                Defect.of(
                        "a colour that overprints another",
                        drawing("0.5 0 0 0 k " + rectangle(30, 30, 20, 20) + " f /OP gs 0 0 1 0 k "
                                + rectangle(32, 32, 5, 5) + " f"),
                        "warning press-overprint 2"),
                Defect.of(
                        "a colour that overprints on paper",
                        drawing("/OP gs 0 0 1 0 k " + rectangle(32, 32, 5, 5) + " f")),
                Defect.of(
                        "a large ground of black ink alone",
                        drawing("0 0 0 1 k " + rectangle(30, 30, 60, 40) + " f"),
                        "note press-black-text 2"),
                Defect.of("a shading round a point with too much ink", pdf -> radial(pdf), "error press-ink 2"),
                Defect.of("a shading that knows its corners only", pdf -> mesh(pdf), "warning press-ink 2"),
                Defect.of(
                        "a surface in RGB within a form",
                        pdf -> form(pdf, "1 0 0 rg 30 30 60 60 re f", false),
                        "error press-colour 2"),
                Defect.of(
                        "too much ink within a group",
                        pdf -> form(pdf, "1 1 1 1 k 30 30 60 60 re f", true),
                        "error press-ink 2"),
                Defect.of(
                        "a photograph that no reader knows",
                        pdf -> {
                            var image = new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(
                                    pdf,
                                    new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}),
                                    COSName.JPX_DECODE,
                                    120,
                                    120,
                                    8,
                                    PDDeviceCMYK.INSTANCE);
                            COSName name = pdf.getPage(1).getResources().add(image);
                            PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                        },
                        "warning press-ink 2"),
                Defect.of(
                        "half transparent ink",
                        pdf -> {
                            COSDictionary state = new COSDictionary();
                            state.setItem("ca", PressSample.numbers(0.5).get(0));
                            state.setName("BM", "Multiply");
                            COSName name = pdf.getPage(1)
                                    .getResources()
                                    .add(new org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState(state));
                            PressSample.draw(
                                    pdf, "/" + name.getName() + " gs 0.5 0 0 0 k " + rectangle(30, 30, 20, 20) + " f");
                        },
                        "note press-transparency 2"),
                Defect.of(
                        "a page that is mixed in RGB",
                        pdf -> {
                            COSDictionary group = new COSDictionary();
                            group.setName(COSName.S, "Transparency");
                            group.setName("CS", "DeviceRGB");
                            pdf.getPage(1).getCOSObject().setItem(COSName.GROUP, group);
                        },
                        "error press-transparency 2"));
    }

    private static List<Defect> ofText() {
        return List.of(
                Defect.of("words near the trim", text("/OP gs 0 0 0 1 k", 12, 10, 100), "warning press-safe-zone 2"),
                Defect.of("words over the trim", text("/OP gs 0 0 0 1 k", 12, 6, 100), "error press-safe-zone 2"),
                Defect.of("words beside the page", text("0 0 0 1 k", 8, 1, 10)),
                Defect.of("black of four inks", text("0.75 0.68 0.67 0.85 k", 12, 30, 100), "error press-black-text 2"),
                Defect.of("blue words", text("1 0.6 0 0.1 k", 12, 30, 100)),
                Defect.of(
                        "black words that leave a hole", text("0 0 0 1 k", 12, 30, 198), "warning press-black-text 2"),
                Defect.of(
                        "black words on paper that do not overprint",
                        text("0 0 0 1 k", 12, 30, 100),
                        "note press-black-text 2"),
                Defect.of("words of 3 points", text("/OP gs 0 0 0 1 k", 3, 30, 100), "error press-type-size 2"),
                Defect.of("words of 4 points", text("/OP gs 0 0 0 1 k", 4, 30, 100)),
                Defect.of("white words of 5 points", text("0 0 0 0 k", 5, 30, 198), "error press-type-size 2"),
                Defect.of(
                        "a font that is not in the file",
                        pdf -> {
                            COSName name = pdf.getPage(1).getResources().add(new PDType1Font(FontName.HELVETICA));
                            PressSample.draw(
                                    pdf, "/OP gs 0 0 0 1 k BT /" + name.getName() + " 12 Tf 100 300 Td (Words) Tj ET");
                        },
                        "error press-fonts 2"),
                Defect.of(
                        "a letter without a shape",
                        pdf -> {
                            String font = pdf.getPage(1)
                                    .getResources()
                                    .getFontNames()
                                    .iterator()
                                    .next()
                                    .getName();
                            PressSample.draw(pdf, "/OP gs 0 0 0 1 k BT /" + font + " 12 Tf 100 300 Td <0000> Tj ET");
                        },
                        "error press-fonts 2"),
                Defect.of(
                        "a font of little drawings",
                        pdf -> {
                            COSName name = typeThree(pdf);
                            PressSample.draw(
                                    pdf, "/OP gs 0 0 0 1 k BT /" + name.getName() + " 12 Tf 100 300 Td (aa) Tj ET");
                        },
                        "warning press-fonts 2"));
    }

    private static List<Defect> ofPictures() {
        return List.of(
                Defect.of("a photograph of 250 dots per inch", photograph(41.3), "warning press-resolution 2"),
                Defect.of("a photograph of 150 dots per inch", photograph(68.8), "error press-resolution 2"),
                Defect.of("one dot as a ground", pdf -> {
                    COSName name = PressSample.image(pdf, 1, 1, 8, PDDeviceCMYK.INSTANCE, new byte[4]);
                    PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                }),
                Defect.of(
                        "a drawing of dots",
                        pdf -> {
                            byte[] dots = new byte[15 * 120];
                            dots[700] = 3;
                            COSName name = PressSample.image(pdf, 120, 120, 1, PDDeviceGray.INSTANCE, dots);
                            PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                        },
                        "warning press-resolution 2"),
                Defect.of("a hairline", drawing("0 0 0 1 K 0 w 100 100 m 200 100 l S"), "error press-hairline 2"),
                Defect.of("a thin line", drawing("0 0 0 1 K 0.1 w 100 100 m 200 100 l S"), "warning press-hairline 2"),
                Defect.of(
                        "a line made thin by its size",
                        drawing("0 0 0 1 K 0.1 0 0 0.1 0 0 cm 1 w 1000 1000 m 2000 1000 l S"),
                        "warning press-hairline 2"),
                Defect.of("a thin rectangle", drawing("0 0 0 1 k 100 100 100 0.1 re f"), "warning press-hairline 2"),
                Defect.of("a speck", drawing("0 0 0 1 k 100 100 0 1 re f")),
                Defect.of("a quarter of a point", drawing("0 0 0 1 K 0.25 w 100 100 m 200 100 l S")),
                Defect.of(
                        "a hairline that is cut away", drawing("0 0 5 5 re W n 0 0 0 1 K 0 w 100 100 m 200 100 l S")));
    }

    private static List<Defect> ofPages() {
        return List.of(
                Defect.of(
                        "two pages too many",
                        pdf -> {
                            pdf.importPage(pdf.getPage(0));
                            pdf.importPage(pdf.getPage(0));
                        },
                        "error press-pages 0"),
                Defect.of(
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
                Defect.of(
                        "a smaller page",
                        pdf -> pdf.getPage(2).setTrimBox(inside(12)),
                        "error press-pages 3",
                        "error press-boxes 3"),
                Defect.of(
                        "a link",
                        pdf -> {
                            PDAnnotationLink link = new PDAnnotationLink();
                            link.setRectangle(new PDRectangle(100, 100, 50, 10));
                            pdf.getPage(1).getAnnotations().add(link);
                        },
                        "error press-annotations 2"),
                Defect.of("a mark of the printer", pdf -> {
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.getCOSObject().setName(COSName.SUBTYPE, "PrinterMark");
                    link.setRectangle(new PDRectangle(100, 100, 50, 10));
                    pdf.getPage(1).getAnnotations().add(link);
                }),
                Defect.of(
                        "an empty page",
                        pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.CONTENTS),
                        "note press-content 2"),
                Defect.of(
                        "a drawing that breaks off",
                        drawing("/None Do 1 0 0 0 k " + rectangle(30, 30, 20, 20) + " f"),
                        "error press-content 2"),
                Defect.of(
                        "nothing at all",
                        pdf -> pdf.getPages()
                                .forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS)),
                        "error press-content 0"));
    }

    /** The second page of every changed file has a state that overprints, called OP. */
    private static Change prepared(Change change) {
        return pdf -> {
            COSDictionary state = new COSDictionary();
            state.setName(COSName.TYPE, "ExtGState");
            state.setBoolean("OP", true);
            state.setInt("OPM", 1);
            pdf.getPage(1)
                    .getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.EXT_G_STATE)
                    .setItem("OP", state);
            change.to(pdf);
        };
    }

    private static Set<String> found(Bytes pdf) {
        return PressChecks.check("stairs.pdf", pdf, A5).diagnostics().stream()
                .map(d -> d.severity().id() + " " + d.rule().id() + " " + d.page())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_good_file_has_no_finding() {
        assertThat(PressChecks.check("stairs.pdf", PressSample.good(), A5).diagnostics())
                .isEmpty();
    }

    @Test
    void rules_that_had_nothing_to_look_at_are_named() {
        Bytes bare = PressSample.with(pdf -> {
            pdf.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.CONTENTS));
            PressSample.draw(pdf, "0.5 0 0 0 k 100 100 50 50 re f");
        });

        assertThat(PressChecks.check("stairs.pdf", PressSample.good(), A5).unseen())
                .isEmpty();
        assertThat(PressChecks.check("stairs.pdf", bare, A5).unseen())
                .extracting(found -> found.severity().id() + " " + found.detail())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("note the file has no letters") && line.contains("press-black-text"))
                .anyMatch(
                        line -> line.startsWith("note the file has no pictures") && line.contains("press-resolution"));
    }

    @TestFactory
    Stream<DynamicTest> each_defect_is_found_and_nothing_else() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> {
                    Bytes pdf = PressSample.with(prepared(defect.change()));
                    assertThat(found(pdf)).as(() -> words(pdf)).isEqualTo(defect.found());
                }));
    }

    private static String words(Bytes pdf) {
        return PressChecks.check("stairs.pdf", pdf, A5).diagnostics().stream()
                .map(Diagnostic::detail)
                .collect(Collectors.joining("\n"));
    }

    /** But the one that looks at no file: it says why there is none. */
    @Test
    void each_rule_has_a_defect() {
        Map<String, Long> counted = DEFECTS.stream()
                .flatMap(defect -> defect.found().stream())
                .map(line -> line.split(" ")[1])
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));

        assertThat(counted.keySet())
                .containsExactlyInAnyOrderElementsOf(PressChecks.RULES.stream()
                        .filter(rule -> !rule.equals(PressReadyCheck.RULE))
                        .map(Rule::id)
                        .toList());
    }
}
