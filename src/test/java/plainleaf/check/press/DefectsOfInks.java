package plainleaf.check.press;

import static plainleaf.check.press.PressDamage.form;
import static plainleaf.check.press.PressDamage.mesh;
import static plainleaf.check.press.PressDamage.noise;
import static plainleaf.check.press.PressDamage.qrCode;
import static plainleaf.check.press.PressDamage.radial;
import static plainleaf.check.press.PressDamage.rectangle;
import static plainleaf.check.press.PressDamage.shade;
import static plainleaf.check.press.PressDamage.spot;
import static plainleaf.check.press.PressDamage.tile;
import static plainleaf.check.press.PressSample.drawing;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** What can be wrong with the colours that a press file is printed in. */
final class DefectsOfInks {
    private DefectsOfInks() {}

    static List<PressDefect> ofColours() {
        return List.of(
                PressDefect.of(
                        "a surface in RGB",
                        drawing("1 0 0 rg " + rectangle(30, 30, 20, 20) + " f"),
                        "error press-colour 2"),
                PressDefect.of("a line in RGB", drawing("1 0 0 RG 1 w 30 100 m 100 100 l S"), "error press-colour 2"),
                PressDefect.of("grey of the device", drawing("0.5 g " + rectangle(30, 30, 20, 20) + " f")),
                PressDefect.of(
                        "a photograph in RGB",
                        pdf -> {
                            COSName name =
                                    PressSample.image(pdf, 120, 120, 8, PDDeviceRGB.INSTANCE, noise(120 * 120 * 3));
                            PressSample.draw(pdf, "28 0 0 28 100 100 cm /" + name.getName() + " Do");
                        },
                        "error press-colour 2"),
                PressDefect.of(
                        "a shading in RGB",
                        pdf -> shade(pdf, "DeviceRGB", PressSample.numbers(1, 0, 0), PressSample.numbers(0, 0, 1)),
                        "error press-colour 2"),
                PressDefect.of("a pattern in RGB", pdf -> tile(pdf, "1 0 0 rg 0 0 5 5 re f"), "error press-colour 2"),
                PressDefect.of("a spot colour", pdf -> spot(pdf, "PANTONE 300 C", "DeviceCMYK"), "note press-colour 0"),
                PressDefect.of(
                        "a spot colour described in RGB",
                        pdf -> spot(pdf, "PANTONE 300 C", "DeviceRGB"),
                        "error press-colour 2",
                        "note press-colour 0"),
                PressDefect.of(
                        "the registration colour on the page",
                        pdf -> spot(pdf, "All", "DeviceCMYK"),
                        "error press-colour 2",
                        "error press-ink 2"),
                PressDefect.of(
                        "too much ink in a surface",
                        drawing("1 0.9 0.8 0.7 k " + rectangle(30, 30, 20, 20) + " f"),
                        "error press-ink 2"),
                PressDefect.of("as much ink as may be", drawing("1 0.7 0.3 1 k " + rectangle(30, 30, 15, 15) + " f")),
                PressDefect.of(
                        "too much ink in a line", drawing("1 1 1 0.5 K 2 w 30 100 m 100 100 l S"), "error press-ink 2"),
                PressDefect.of(
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
                PressDefect.of(
                        "too much ink within a shading",
                        pdf -> shade(
                                pdf, "DeviceCMYK", PressSample.numbers(0, 0, 0, 0), PressSample.numbers(1, 1, 1, 0.5)),
                        "error press-ink 2"),
                PressDefect.of(
                        "too much ink in a pattern", pdf -> tile(pdf, "1 1 1 0.5 k 0 0 5 5 re f"), "error press-ink 2"),
                PressDefect.of(
                        "too much ink by black over a dark ground",
                        drawing("0.9 0.8 0.6 0 k " + rectangle(30, 30, 20, 20) + " f /" + "OP gs 0 0 0 1 k "
                                + rectangle(32, 32, 15, 15) + " f"),
                        "error press-ink 2"),
                PressDefect.of(
                        "white that overprints",
                        drawing("/OP gs 0 0 0 0 k " + rectangle(30, 200, 10, 5) + " f"),
                        "error press-overprint 2"),
                PressDefect.of(
                        "a colour that overprints another",
                        drawing("0.5 0 0 0 k " + rectangle(30, 30, 20, 20) + " f /OP gs 0 0 1 0 k "
                                + rectangle(32, 32, 5, 5) + " f"),
                        "warning press-overprint 2"),
                PressDefect.of(
                        "a colour that overprints on paper",
                        drawing("/OP gs 0 0 1 0 k " + rectangle(32, 32, 5, 5) + " f")),
                PressDefect.of(
                        "a large ground of black ink alone",
                        drawing("0 0 0 1 k " + rectangle(30, 30, 60, 40) + " f"),
                        "note press-black-text 2"),
                PressDefect.of("a QR code of black ink alone", drawing("0 0 0 1 k " + qrCode(40))),
                PressDefect.of(
                        "a frame of black ink alone",
                        drawing("0 0 0 1 k " + rectangle(20, 40, 100, 100) + " " + rectangle(30, 50, 80, 80) + " f*")),
                PressDefect.of(
                        "a large ground of black ink alone with a hole",
                        drawing("0 0 0 1 k " + rectangle(20, 40, 100, 100) + " " + rectangle(90, 110, 20, 20) + " f*"),
                        "note press-black-text 2"),
                PressDefect.of("a surface in CMYK with a profile", PressDamage::profiled, "warning press-colour 2"),
                PressDefect.of("a shading round a point with too much ink", pdf -> radial(pdf), "error press-ink 2"),
                PressDefect.of("a shading that knows its corners only", pdf -> mesh(pdf), "warning press-ink 2"),
                PressDefect.of(
                        "a surface in RGB within a form",
                        pdf -> form(pdf, "1 0 0 rg 30 30 60 60 re f", false),
                        "error press-colour 2"),
                PressDefect.of(
                        "too much ink within a group",
                        pdf -> form(pdf, "1 1 1 1 k 30 30 60 60 re f", true),
                        "error press-ink 2"),
                PressDefect.of(
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
                PressDefect.of(
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
                PressDefect.of(
                        "a page that is mixed in RGB",
                        pdf -> {
                            COSDictionary group = new COSDictionary();
                            group.setName(COSName.S, "Transparency");
                            group.setName("CS", "DeviceRGB");
                            pdf.getPage(1).getCOSObject().setItem(COSName.GROUP, group);
                        },
                        "error press-transparency 2"));
    }
}
