package plainleaf.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import plainleaf.content.ContentReader;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.PrintSheet;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/** The proved sample page of every language, made ready for printing. */
final class SampleSheets {
    private static final Path CONTENT = Path.of("src", "test", "resources", "sites", "all-languages");
    private static final Path TEMPLATES = Path.of("templates");
    private static final String FIGURES = "(?s)<figure.*?</figure>|<img[^>]*>";
    private static final String BACK_MATTER = "<section class=\"about\"";

    private final Reading reading = new ContentReader(CONTENT, TEMPLATES).read();
    private final HtmlRenderer html = new HtmlRenderer(TEMPLATES);

    /** Every edition, as it is published. */
    List<PrintSheet> all() {
        List<PrintSheet> sheets = new ArrayList<>();
        reading.leaflets().forEach(leaflet -> leaflet.editions().forEach(edition -> sheets.add(sheet(edition))));
        return sheets;
    }

    /** The standard edition in this language without its pictures, with its text several times over. */
    PrintSheet repeated(String language, int times) {
        Edition edition = reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.editions().stream())
                .filter(any -> any.variant() == Variant.STANDARD
                        && any.translation().language().tag().equals(language))
                .findFirst()
                .orElseThrow();
        PrintSheet once = sheet(edition);
        String xhtml = once.xhtml().replaceAll(FIGURES, "");
        int from = xhtml.indexOf("<h2");
        int to = xhtml.indexOf(BACK_MATTER);
        if (from < 0 || to < from) {
            throw new IllegalStateException("no text between the first heading and the back matter");
        }
        String again = xhtml.substring(from, to).replaceAll(" id=\"[^\"]*\"", "");
        String more = xhtml.substring(0, to) + again.repeat(times - 1) + xhtml.substring(to);
        return with(once, more);
    }

    /** The standard edition in this language as headings and paragraphs alone, as long as so many words at least. */
    PrintSheet prose(String language, int words) {
        PrintSheet sheet = plain(repeated(language, 1));
        for (int times = 2; words(sheet) < words; times++) {
            sheet = plain(repeated(language, times));
        }
        return sheet;
    }

    private static PrintSheet plain(PrintSheet sheet) {
        Document page = Jsoup.parse(sheet.xhtml(), "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        page.select("article > ul, article > ol, article > table, article > .callout, nav")
                .remove();
        return with(sheet, page.outerHtml());
    }

    static int words(PrintSheet sheet) {
        return Jsoup.parse(sheet.xhtml()).body().text().split("\\s+", -1).length;
    }

    private static PrintSheet with(PrintSheet sheet, String xhtml) {
        return new PrintSheet(
                sheet.id(), xhtml, sheet.file(), sheet.language(), sheet.pictures(), sheet.moment(), sheet.standard());
    }

    private PrintSheet sheet(Edition edition) {
        Site site = reading.site().orElseThrow();
        Article article = html.article(edition, site, reading.pictures(), LocalDate.of(2026, 11, 23));
        return html.printSheet(edition, article, site, reading.pictures(), Instant.EPOCH, text -> 0);
    }
}
