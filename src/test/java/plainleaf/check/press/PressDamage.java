package plainleaf.check.press;

import static plainleaf.check.press.PressSample.mm;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import plainleaf.check.press.PressSample.Change;

/** What can go wrong with a press file, done to a good one; all of it on the second page. */
final class PressDamage {
    private PressDamage() {}

    static COSDictionary info(PDDocument pdf) {
        return pdf.getDocumentInformation().getCOSObject();
    }

    static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    static COSDictionary intent(PDDocument pdf) {
        return (COSDictionary) catalog(pdf).getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
    }

    static void replaceXmp(PDDocument pdf, String old, String young) throws IOException {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replace(old, young);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    static String rectangle(double x, double y, double width, double height) {
        return mm(x) + " " + mm(y) + " " + mm(width) + " " + mm(height) + " re";
    }

    static Change text(String colour, int size, double x, double y) {
        return pdf -> {
            COSName font =
                    pdf.getPage(1).getResources().getFontNames().iterator().next();
            // The letters of "White", by their numbers in the font, whichever part of it is kept.
            PressSample.draw(
                    pdf,
                    colour + " BT /" + font.getName() + " " + size + " Tf " + mm(x) + " " + mm(y) + " Td <" + WHITE
                            + "> Tj ET");
        };
    }

    /** A, B and C in Noto Sans: 0024 to 0026, of which the first is kept as no word of the sample needs more. */
    private static final String WHITE = "003A";

    static Change photograph(double size) {
        return pdf -> {
            COSName name = PressSample.image(pdf, 143, 143, 8, PDDeviceCMYK.INSTANCE, noise(143 * 143 * 4));
            PressSample.draw(pdf, size + " 0 0 " + size + " 100 100 cm /" + name.getName() + " Do");
        };
    }

    static byte[] noise(int length) {
        byte[] dots = new byte[length];
        for (int i = 0; i < length; i++) {
            dots[i] = (byte) (i * 31 % 64);
        }
        return dots;
    }

    static void shade(PDDocument pdf, String space, COSArray from, COSArray to) throws IOException {
        COSDictionary function = new COSDictionary();
        function.setInt("FunctionType", 2);
        function.setItem("Domain", PressSample.numbers(0, 1));
        function.setInt("N", 1);
        function.setItem("C0", from);
        function.setItem("C1", to);
        COSDictionary shading = new COSDictionary();
        shading.setInt("ShadingType", 2);
        shading.setName("ColorSpace", space);
        shading.setItem("Coords", PressSample.numbers(100, 0, 200, 0));
        shading.setItem("Function", function);
        COSDictionary shadings = new COSDictionary();
        shadings.setItem("Sh", shading);
        pdf.getPage(1).getResources().getCOSObject().setItem("Shading", shadings);
        PressSample.draw(pdf, "100 100 100 50 re W n /Sh sh");
    }

    static void radial(PDDocument pdf) throws IOException {
        shade(pdf, "DeviceCMYK", PressSample.numbers(1, 1, 1, 0.5), PressSample.numbers(0, 0, 0, 0));
        COSDictionary shading = pdf.getPage(1)
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.SHADING)
                .getCOSDictionary(COSName.getPDFName("Sh"));
        shading.setInt("ShadingType", 3);
        shading.setItem("Coords", PressSample.numbers(150, 125, 0, 150, 125, 20));
    }

    static void mesh(PDDocument pdf) throws IOException {
        shade(pdf, "DeviceCMYK", PressSample.numbers(0, 0, 0, 0), PressSample.numbers(1, 0, 0, 0));
        var corners = pdf.getDocument().createCOSStream();
        corners.setInt("ShadingType", 4);
        corners.setName("ColorSpace", "DeviceCMYK");
        corners.setInt("BitsPerCoordinate", 8);
        corners.setInt("BitsPerComponent", 8);
        corners.setInt("BitsPerFlag", 8);
        corners.setItem("Decode", PressSample.numbers(100, 200, 100, 200, 0, 1, 0, 1, 0, 1, 0, 1));
        try (var out = corners.createOutputStream()) {
            out.write(new byte[] {0, 0, 0, -1, 0, 0, 0, 0, -1, 0, 0, -1, 0, 0, 0, 0, -1, 0, 0, -1, 0});
        }
        COSDictionary resources = pdf.getPage(1).getResources().getCOSObject();
        resources.getCOSDictionary(COSName.SHADING).setItem("Sh", corners);
    }

    static void form(PDDocument pdf, String operators, boolean group) throws IOException {
        var form = pdf.getDocument().createCOSStream();
        form.setName(COSName.TYPE, "XObject");
        form.setName(COSName.SUBTYPE, "Form");
        form.setItem("BBox", PressSample.numbers(0, 0, 300, 300));
        COSDictionary resources = pdf.getPage(1).getResources().getCOSObject();
        form.setItem("Resources", resources);
        if (group) {
            COSDictionary entries = new COSDictionary();
            entries.setName(COSName.S, "Transparency");
            form.setItem("Group", entries);
        }
        try (var out = form.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        resources.getCOSDictionary(COSName.XOBJECT).setItem("Form", form);
        PressSample.draw(pdf, "/Form Do");
    }

    static void tile(PDDocument pdf, String operators) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        stream.setName(COSName.TYPE, "Pattern");
        stream.setInt("PatternType", 1);
        stream.setInt("PaintType", 1);
        stream.setInt("TilingType", 1);
        stream.setItem("BBox", PressSample.numbers(0, 0, 10, 10));
        stream.setInt("XStep", 10);
        stream.setInt("YStep", 10);
        stream.setItem("Resources", new COSDictionary());
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary patterns = new COSDictionary();
        patterns.setItem("P", stream);
        pdf.getPage(1).getResources().getCOSObject().setItem("Pattern", patterns);
        PressSample.draw(pdf, "/Pattern cs /P scn 100 100 60 60 re f");
    }

    /** A QR code as one path of as many squares as it has dark modules, so wide in millimetres. */
    static String qrCode(double wide) {
        QrCode code = QrCode.encodeText("https://hospital.example/en/stairs", QrCode.Ecc.MEDIUM);
        double module = wide / code.size;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append(rectangle(60 + x * module, 60 + y * module, module, module))
                            .append(' ');
                }
            }
        }
        return path + "f";
    }

    static void profiled(PDDocument pdf) throws IOException {
        COSArray space = new COSArray();
        space.add(COSName.getPDFName("ICCBased"));
        space.add(PressSample.profile(pdf, "CMYK", 4));
        COSDictionary spaces = new COSDictionary();
        spaces.setItem("Profiled", space);
        pdf.getPage(1).getResources().getCOSObject().setItem("ColorSpace", spaces);
        PressSample.draw(pdf, "/Profiled cs 0.2 0 0 0 scn 100 100 60 60 re f");
    }

    static void spot(PDDocument pdf, String name, String alternate) throws IOException {
        COSDictionary function = new COSDictionary();
        function.setInt("FunctionType", 2);
        function.setItem("Domain", PressSample.numbers(0, 1));
        function.setInt("N", 1);
        boolean rgb = alternate.equals("DeviceRGB");
        function.setItem("C0", rgb ? PressSample.numbers(1, 1, 1) : PressSample.numbers(0, 0, 0, 0));
        function.setItem("C1", rgb ? PressSample.numbers(0, 0, 1) : PressSample.numbers(1, 0.5, 0, 0));
        COSArray space = new COSArray();
        space.add(COSName.getPDFName("Separation"));
        space.add(COSName.getPDFName(name));
        space.add(COSName.getPDFName(alternate));
        space.add(function);
        COSDictionary spaces = new COSDictionary();
        spaces.setItem("Spot", space);
        pdf.getPage(1).getResources().getCOSObject().setItem("ColorSpace", spaces);
        PressSample.draw(pdf, "/Spot cs 1 scn 100 100 60 60 re f");
    }

    static COSName typeThree(PDDocument pdf) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setName(COSName.TYPE, "Font");
        font.setName(COSName.SUBTYPE, "Type3");
        font.setItem("FontBBox", PressSample.numbers(0, 0, 1000, 1000));
        font.setItem("FontMatrix", PressSample.numbers(0.001, 0, 0, 0.001, 0, 0));
        font.setInt("FirstChar", 97);
        font.setInt("LastChar", 97);
        font.setItem("Widths", PressSample.numbers(1000));
        var letter = pdf.getDocument().createCOSStream();
        try (var out = letter.createOutputStream()) {
            out.write("1000 0 0 0 750 750 d1 0 0 750 750 re f".getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary letters = new COSDictionary();
        letters.setItem("a", letter);
        font.setItem("CharProcs", letters);
        COSDictionary encoding = new COSDictionary();
        COSArray differences = PressSample.numbers(97);
        differences.add(COSName.getPDFName("a"));
        encoding.setItem("Differences", differences);
        font.setItem("Encoding", encoding);
        COSDictionary fonts = pdf.getPage(1).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        fonts.setItem("Three", font);
        return COSName.getPDFName("Three");
    }
}
