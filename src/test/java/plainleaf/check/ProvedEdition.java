package plainleaf.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.Contact;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.FontFamily;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.Language;
import plainleaf.model.Languages;
import plainleaf.model.Leaflet;
import plainleaf.model.Location;
import plainleaf.model.PdfDocument;
import plainleaf.model.PictureFile;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintSheet;
import plainleaf.model.Reading;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.Translation;
import plainleaf.model.TypeArea;
import plainleaf.model.Variant;
import plainleaf.model.WebPage;
import plainleaf.model.Wording;
import plainleaf.pdf.PdfPrinter;
import plainleaf.typeset.TestShaper;

/** An edition without faults, for tests to plant them in: its article, and the PDF printed from that. */
final class ProvedEdition {
    static final String ARTICLE = resource("article.html");
    static final EditionId ID = new EditionId("stairs", "en", Variant.STANDARD);
    static final Edition EDITION = edition();
    static final PdfDocument PDF = print(ARTICLE, "");

    private static final String STYLE = """
            @page{size:148mm 210mm;margin:14mm 15mm 20mm 15mm;
            @bottom-left{content:"Using the stairs, page " counter(page);font:12pt "Noto Sans"}}
            body{font-family:"Noto Sans";font-size:12pt;line-height:1.4}
            ul{list-style-type:square} .contents ul{list-style-type:none}
            .picture{width:30mm;height:30mm} .next{page-break-before:always} th{text-align:left}
            .page-number::after{content:target-counter(attr(data-target), page)}
            """;

    private ProvedEdition() {}

    static List<Diagnostic> check(PdfDocument pdf) {
        return check(ARTICLE, pdf);
    }

    static List<Diagnostic> check(String article, PdfDocument pdf) {
        return checks().pdf(EDITION, new Article(ID, article, List.of()), pdf);
    }

    static List<Diagnostic> check(WebPage page) {
        return checks().page(EDITION, new Article(ID, ARTICLE, List.of()), page);
    }

    /** The article of a text that is nothing but its title and this summary. */
    static Article cover(String summary) {
        return new Article(
                ID,
                "<article lang=\"en\" dir=\"ltr\"><p data-generated=\"\">Example Hospital</p><h1>Using the stairs</h1><p>"
                        + summary + "</p></article>",
                List.of());
    }

    static PdfDocument withBytes(byte[] bytes) {
        return new PdfDocument(ID, PdfStandard.UA_1, Bytes.of(bytes), 2, List.of());
    }

    static Checks checks() {
        return new Checks(
                new Reading(
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        List.of()),
                LocalDate.of(2026, 11, 23));
    }

    /** The article printed with these rules behind the good ones. */
    static PdfDocument print(String article, String more) {
        return new PdfPrinter(TestShaper.harfBuzz()).print(sheet(article, more));
    }

    /** The printer's twin of the good PDF. */
    static PdfDocument press() {
        PressJob job = new PressJob(
                PressSettings.DEFAULT, Bytes.of(""), new PressJob.Notes(true, "Notes"), "", new TypeArea(334, 12, 6));
        return new PdfPrinter(TestShaper.harfBuzz()).press(sheet(ARTICLE, ""), PDF, job);
    }

    private static PrintSheet sheet(String article, String more) {
        String sheet = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en" dir="ltr"><head><title>Using the stairs</title>
                <meta name="description" content="Stairs"/><meta name="author" content="Example Hospital"/>
                <style>%s</style><bookmarks><bookmark name="Going up" href="#up"><bookmark name="The rail" href="#rail"/>
                </bookmark><bookmark name="Going down" href="#down"/></bookmarks></head><body>%s</body></html>""".formatted(STYLE + more, article);
        PictureFile stairs = new PictureFile(
                "stairs.svg",
                "image/svg+xml",
                Bytes.of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"0 0 48 48\">"
                        + "<path d=\"M4 44h10V34h10V24h10V14h10\" fill=\"none\" stroke=\"#000000\"/></svg>"));
        return new PrintSheet(
                ID,
                sheet,
                "content/stairs/en.md",
                Languages.english(List.of(noto())),
                Map.of("../../assets/stairs.svg", stairs),
                Instant.parse("2026-11-23T00:00:00Z"),
                PdfStandard.UA_1);
    }

    private static Edition edition() {
        Language english = Languages.english(List.of(noto()));
        FrontMatter front = new FrontMatter(
                "Using the stairs",
                "How to use the stairs after your operation",
                FrontMatter.Status.CHECKED,
                FrontMatter.Method.HUMAN,
                "",
                "",
                Optional.empty(),
                FrontMatter.Tested.NEVER);
        Translation text = new Translation(
                english,
                Wording.PLAIN,
                front,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Location.of("content/stairs/en.md"));
        Governance governance = new Governance(
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Contact.NONE,
                Governance.Kind.UNSAID,
                List.of(),
                false,
                "",
                Location.of("content/stairs/leaflet.yaml"));
        return new Edition(
                new Leaflet("stairs", "en", governance, true, Map.of(), List.of(text)), text, Variant.STANDARD);
    }

    private static FontFamily noto() {
        return new FontFamily("Noto Sans", font("NotoSans-Regular.ttf"), font("NotoSans-Bold.ttf"));
    }

    private static Bytes font(String name) {
        try {
            return Bytes.of(Files.readAllBytes(Path.of("templates/fonts", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/plainleaf/check", name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
