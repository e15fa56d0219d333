package plainleaf.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plainleaf.model.Bytes;
import plainleaf.model.EditionId;
import plainleaf.model.FontFamily;
import plainleaf.model.Languages;
import plainleaf.model.PictureFile;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.Variant;

/** Print sheets for tests: a body in, a whole sheet out. */
final class Sheets {
    static final List<FontFamily> FONTS = List.of(
            new FontFamily("Noto Sans", font("NotoSans-Regular.ttf"), font("NotoSans-Bold.ttf")),
            new FontFamily(
                    "Noto Sans Symbols 2", font("NotoSansSymbols2-Regular.ttf"), font("NotoSansSymbols2-Regular.ttf")));

    static final String PICTURE = "../../assets/pictures/ring.svg";

    static final PictureFile RING = new PictureFile("pictures/ring.svg", "image/svg+xml", Bytes.of("""
                    <svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">\
                    <circle cx="24" cy="24" r="20" fill="none" stroke="#12464F" stroke-width="4"/></svg>"""));

    static final String CSS = """
            @page{size:148mm 210mm;margin:14mm 0 20mm 0;
              @bottom-left{content:"A short title";font:12pt "Noto Sans";padding-left:15mm}
              @bottom-right{content:"Page " counter(page) " of " counter(pages);font:12pt "Noto Sans";padding-right:15mm}}
            body{font-family:"Noto Sans",sans-serif;font-size:12pt;line-height:1.46;margin:0 15mm}
            h1,h2,h3{page-break-after:avoid} h2{border-top:2pt solid #12464F}
            .picture{width:30mm;height:30mm} .keep{white-space:nowrap}
            .page-number::after{content:target-counter(attr(data-target), page)}
            table{border-collapse:collapse;-fs-table-paginate:paginate} tr,li{page-break-inside:avoid}
            """;

    private Sheets() {}

    /** A page of this body, in English. */
    static PrintSheet sheet(String body) {
        return sheet(body, "");
    }

    /** A page of this body with these rules behind the common ones. */
    static PrintSheet sheet(String body, String css) {
        return whole("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en" dir="ltr"><head><title>A title</title>
                <meta name="description" content="What it is about"/><meta name="author" content="A hospital"/>
                <style>%s%s</style></head><body>%s</body></html>""".formatted(CSS, css, body));
    }

    static PrintSheet whole(String xhtml) {
        return new PrintSheet(
                new EditionId("a-leaflet", "en", Variant.STANDARD),
                xhtml,
                "content/a-leaflet/en.md",
                Languages.english(FONTS),
                Map.of(PICTURE, RING),
                Instant.parse("2026-03-01T00:00:00Z"),
                PdfStandard.UA_1);
    }

    /** A leaflet with everything in it: five pages, a table over three of them. */
    static PrintSheet leaflet() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            rows.append(
                    "<tr data-at=\"%d:1\"><th scope=\"row\">Thing %d</th><td>Pain in the back</td><td>1 in 100</td></tr>"
                            .formatted(39 + i, i));
        }
        return whole(resource("leaflet.xhtml").replace("CSS", CSS).replace("ROWS", rows));
    }

    static PrintSheet withPicture(PrintSheet sheet, String address, Bytes picture) {
        return new PrintSheet(
                sheet.id(),
                sheet.xhtml(),
                sheet.file(),
                sheet.language(),
                address.equals(PICTURE)
                        ? Map.of(address, new PictureFile("pictures/ring.svg", "image/svg+xml", picture))
                        : Map.of(PICTURE, RING, address, new PictureFile("pictures/other.png", "image/png", picture)),
                sheet.moment(),
                sheet.standard());
    }

    static PrintSheet withFonts(PrintSheet sheet, List<FontFamily> fonts) {
        return new PrintSheet(
                sheet.id(),
                sheet.xhtml(),
                sheet.file(),
                Languages.english(fonts),
                sheet.pictures(),
                sheet.moment(),
                sheet.standard());
    }

    /** The text of a resource beside the tests of this package. */
    static String resource(String name) {
        try (var in = Sheets.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bytes font(String name) {
        try {
            return Bytes.of(Files.readAllBytes(Path.of("templates", "fonts", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
