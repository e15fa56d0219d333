package plainleaf.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import plainleaf.model.Direction;
import plainleaf.model.EditionId;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.TypeMeasure;
import plainleaf.model.Variant;

/** Small pages in scripts other than Latin, for tests. */
final class Scripts {
    private Scripts() {}

    static PrintSheet arabic(String body) {
        return sheet("ar", "Vazirmatn", body);
    }

    static PrintSheet chinese(String body) {
        return sheet("zh-Hans", "NotoSansSC", body);
    }

    /** Nastaliq has one weight. */
    private static String bold(String font) {
        return font.equals("NotoNastaliqUrdu") ? "-Regular.ttf" : "-Bold.ttf";
    }

    static PrintSheet sheet(String tag, String font, String body) {
        boolean backwards = List.of("ar", "fa", "ur", "ckb").contains(tag);
        List<FontFamily> fonts = Stream.concat(
                        Stream.of(new FontFamily(
                                font, Sheets.font(font + "-Regular.ttf"), Sheets.font(font + bold(font)))),
                        Sheets.FONTS.stream())
                .toList();
        String direction = backwards ? "rtl" : "ltr";
        String side = backwards ? "right" : "left";
        return new PrintSheet(
                new EditionId("a-leaflet", tag, Variant.STANDARD),
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s"><head><title>T</title>
                <meta name="description" content="D"/><style>
                @page{size:100mm 150mm;margin:10mm}
                body{font-family:"%s";font-size:12pt;line-height:1.6;margin:0;text-align:%s;word-wrap:break-word}
                ol{margin:0;padding:0;padding-%s:10mm} table{width:100%%} p{margin:0 0 6pt}
                .keep{white-space:nowrap}</style></head><body>%s</body></html>""".formatted(tag, direction, font, side, side, body),
                "content/a-leaflet/" + tag + ".md",
                new Language(
                        tag,
                        tag,
                        tag,
                        backwards ? Direction.RTL : Direction.LTR,
                        tag,
                        tag.equals("fa") ? "arabext" : "latn",
                        TypeMeasure.LATIN,
                        fonts,
                        Map.of()),
                Map.of(),
                Instant.EPOCH,
                PdfStandard.UA_1);
    }

    /** What is drawn, line by line from the top, as it stands on the page from left to right. */
    static List<String> lines(PdfDocument printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes().toArray())) {
            return new PDFTextStripper().getText(document).lines().toList();
        }
    }
}
