package plainleaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.content.ContentReader;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.pdf.PdfPrinter;
import plainleaf.typeset.TestShaper;

/** What stands at the foot of a page stays between the sides of the text, and above the edge that no printer reaches. */
class FootOfPageTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;
    private static final double SIDE = 18 * POINTS_IN_A_MILLIMETRE;
    /** As ScriptFit leaves it, below the letters that reach down, too. */
    private static final double UNSAFE = 5 * POINTS_IN_A_MILLIMETRE;
    /** Of letters such as g, in em. */
    private static final double DESCENT = 0.2;

    private static final Pattern BOTTOM = Pattern.compile("margin: [\\d.]+mm 0 ([\\d.]+)mm 0");

    private final HtmlRenderer html = new HtmlRenderer(TEMPLATES);
    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    /** The title from its first word to more than a line, with the mark of a draft. */
    @ParameterizedTest
    @CsvSource({"16, 3", "24, 1", "28, 0"})
    void in_every_language(int size, int times) throws IOException {
        var reading = new ContentReader(Path.of("src/test/resources/sites/all-languages"), TEMPLATES).read();
        Site read = reading.site().orElseThrow();
        List<Edition> editions = reading.leaflets().get(0).editions().stream()
                .filter(edition -> edition.variant() == Variant.LARGE_PRINT)
                .toList();

        assertThat(editions).hasSize(25);
        for (Edition edition : editions) check(titled(edition, times), sized(read, size), size);
    }

    private void check(Edition edition, Site site, int size) throws IOException {
        String what = edition.id() + " at " + size + ": "
                + edition.translation().front().title();
        String empty =
                "<article class=\"leaflet large-print\" lang=\"" + edition.id().language() + "\"><p>1</p></article>";
        PrintSheet sheet = html.printSheet(
                edition,
                new Article(edition.id(), empty, List.of()),
                site,
                Map.of(),
                Instant.EPOCH,
                printer.measure(edition.translation().typeset()));
        PdfDocument pdf = printer.print(sheet);
        try (PDDocument document = Loader.loadPDF(pdf.bytes().toArray())) {
            double height = document.getPage(0).getMediaBox().getHeight();
            double width = document.getPage(0).getMediaBox().getWidth();
            Matcher bottom = BOTTOM.matcher(sheet.xhtml());
            assertThat(bottom.find()).isTrue();
            double top = height - Double.parseDouble(bottom.group(1)) * POINTS_IN_A_MILLIMETRE;
            Map<Double, List<TextPosition>> lines = new Letters().of(document);
            lines.keySet().removeIf(baseline -> baseline < top);

            assertThat(lines).as(what).isNotEmpty();
            lines.forEach((baseline, letters) -> {
                assertThat(baseline + DESCENT * size).as(what).isLessThan(height - UNSAFE);
                assertThat(letters).as(what).allSatisfy(letter -> {
                    assertThat(letter.getXDirAdj()).isGreaterThan((float) SIDE - 1);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan((float) (width - SIDE) + 1);
                });
            });
            if (lines.size() == 1)
                assertThat(widestGap(lines.values().iterator().next())).as(what).isGreaterThan(0.9 * size);
        }
    }

    /** With the first word of its title, that title, or longer ones. */
    private static Edition titled(Edition edition, int times) {
        String title = edition.translation().front().title();
        return titled(
                edition,
                times == 0 ? title.split(" ")[0] : (title + " ").repeat(times).strip());
    }

    private static Edition titled(Edition edition, String another) {
        Translation text = edition.translation();
        FrontMatter front = text.front();
        return new Edition(
                edition.leaflet(),
                new Translation(
                        text.language(),
                        text.wording(),
                        new FrontMatter(
                                another,
                                front.summary(),
                                front.status(),
                                front.method(),
                                front.author(),
                                front.checker(),
                                front.checkedOn(),
                                front.tested()),
                        text.opening(),
                        text.sections(),
                        text.links(),
                        text.foreign(),
                        text.hardWords(),
                        text.location()),
                edition.variant());
    }

    private static Site sized(Site site, int size) {
        Map<Variant, Site.Sheet> sheets = new TreeMap<>(site.sheets());
        sheets.put(Variant.LARGE_PRINT, new Site.Sheet(size, Site.Page.A4));
        return new Site(
                site.organisation(),
                site.languages(),
                site.baseUrl(),
                site.profile(),
                site.rules(),
                site.policy(),
                site.require(),
                site.colours(),
                site.logo(),
                site.contact(),
                site.pdf(),
                sheets,
                site.press(),
                site.profiles(),
                site.facts(),
                site.location());
    }

    private static double widestGap(List<TextPosition> letters) {
        List<TextPosition> drawn = letters.stream()
                .filter(letter -> letter.getWidthDirAdj() > 0)
                .sorted((a, b) -> Float.compare(a.getXDirAdj(), b.getXDirAdj()))
                .toList();
        return IntStream.range(1, drawn.size())
                .mapToDouble(n -> drawn.get(n).getXDirAdj()
                        - drawn.subList(0, n).stream()
                                .flatMapToDouble(
                                        before -> DoubleStream.of(before.getXDirAdj() + before.getWidthDirAdj()))
                                .max()
                                .orElse(0))
                .max()
                .orElse(0);
    }

    /** The letters of a document by their baselines, in points from the top. */
    private static final class Letters extends PDFTextStripper {
        private final Map<Double, List<TextPosition>> lines = new TreeMap<>();

        Map<Double, List<TextPosition>> of(PDDocument document) throws IOException {
            getText(document);
            return lines;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getUnicode().isBlank()) return;
            lines.computeIfAbsent((double) Math.round(letter.getYDirAdj()), line -> new ArrayList<>())
                    .add(letter);
        }
    }
}
