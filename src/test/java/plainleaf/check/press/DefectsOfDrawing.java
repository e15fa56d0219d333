package plainleaf.check.press;

import static plainleaf.check.press.PressDamage.photograph;
import static plainleaf.check.press.PressDamage.text;
import static plainleaf.check.press.PressDamage.typeThree;
import static plainleaf.check.press.PressSample.drawing;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;

/** What can be wrong with the letters, pictures and lines of a press file. */
final class DefectsOfDrawing {
    private DefectsOfDrawing() {}

    static List<PressDefect> ofText() {
        return List.of(
                PressDefect.of(
                        "words near the trim", text("/OP gs 0 0 0 1 k", 12, 10, 100), "warning press-safe-zone 2"),
                PressDefect.of("words over the trim", text("/OP gs 0 0 0 1 k", 12, 6, 100), "error press-safe-zone 2"),
                PressDefect.of("words beside the page", text("0 0 0 1 k", 8, 1, 10)),
                PressDefect.of(
                        "black of four inks", text("0.75 0.68 0.67 0.85 k", 12, 30, 100), "error press-black-text 2"),
                PressDefect.of("blue words", text("1 0.6 0 0.1 k", 12, 30, 100)),
                PressDefect.of(
                        "black words that leave a hole", text("0 0 0 1 k", 12, 30, 198), "warning press-black-text 2"),
                PressDefect.of(
                        "black words on paper that do not overprint",
                        text("0 0 0 1 k", 12, 30, 100),
                        "note press-black-text 2"),
                PressDefect.of("words of 3 points", text("/OP gs 0 0 0 1 k", 3, 30, 100), "error press-type-size 2"),
                PressDefect.of("words of 4 points", text("/OP gs 0 0 0 1 k", 4, 30, 100)),
                PressDefect.of("white words of 5 points", text("0 0 0 0 k", 5, 30, 198), "error press-type-size 2"),
                PressDefect.of(
                        "a font that is not in the file",
                        pdf -> {
                            COSName name = pdf.getPage(1).getResources().add(new PDType1Font(FontName.HELVETICA));
                            PressSample.draw(
                                    pdf, "/OP gs 0 0 0 1 k BT /" + name.getName() + " 12 Tf 100 300 Td (Words) Tj ET");
                        },
                        "error press-fonts 2"),
                PressDefect.of(
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
                PressDefect.of(
                        "a font of little drawings",
                        pdf -> {
                            COSName name = typeThree(pdf);
                            PressSample.draw(
                                    pdf, "/OP gs 0 0 0 1 k BT /" + name.getName() + " 12 Tf 100 300 Td (aa) Tj ET");
                        },
                        "warning press-fonts 2"));
    }

    static List<PressDefect> ofPictures() {
        return List.of(
                PressDefect.of("a photograph of 250 dots per inch", photograph(41.3), "warning press-resolution 2"),
                PressDefect.of("a photograph of 150 dots per inch", photograph(68.8), "error press-resolution 2"),
                PressDefect.of("one dot as a ground", pdf -> {
                    COSName name = PressSample.image(pdf, 1, 1, 8, PDDeviceCMYK.INSTANCE, new byte[4]);
                    PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                }),
                PressDefect.of(
                        "a drawing of dots",
                        pdf -> {
                            byte[] dots = new byte[15 * 120];
                            dots[700] = 3;
                            COSName name = PressSample.image(pdf, 120, 120, 1, PDDeviceGray.INSTANCE, dots);
                            PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                        },
                        "warning press-resolution 2"),
                PressDefect.of("a hairline", drawing("0 0 0 1 K 0 w 100 100 m 200 100 l S"), "error press-hairline 2"),
                PressDefect.of(
                        "a thin line", drawing("0 0 0 1 K 0.1 w 100 100 m 200 100 l S"), "warning press-hairline 2"),
                PressDefect.of(
                        "a line made thin by its size",
                        drawing("0 0 0 1 K 0.1 0 0 0.1 0 0 cm 1 w 1000 1000 m 2000 1000 l S"),
                        "warning press-hairline 2"),
                PressDefect.of(
                        "a thin rectangle", drawing("0 0 0 1 k 100 100 100 0.1 re f"), "warning press-hairline 2"),
                PressDefect.of("a speck", drawing("0 0 0 1 k 100 100 0 1 re f")),
                PressDefect.of("a quarter of a point", drawing("0 0 0 1 K 0.25 w 100 100 m 200 100 l S")),
                PressDefect.of(
                        "a hairline that is cut away", drawing("0 0 5 5 re W n 0 0 0 1 K 0 w 100 100 m 200 100 l S")));
    }
}
