package plainleaf.check.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.model.Bytes;

/** The plates hold as much ink as another program's, where Ghostscript is installed. */
class PlatesTest {
    @TempDir
    private Path folder;

    private static PressFile read(Bytes pdf) {
        return (PressFile) PressReader.read(PressFile.Source.of("stairs.pdf"), pdf, PressLimits.DEFAULT);
    }

    @Test
    void the_ink_of_each_plate_is_what_ghostscript_measures() throws Exception {
        Bytes pdf = PressSample.with(file ->
                PressSample.draw(file, "0 0.4 1 0 k 100 100 200 150 re f 0.3 0 0 0.5 k 150 50 m 300 300 l 50 200 l f"));
        List<List<Double>> theirs = ghostscript(pdf);
        List<double[]> ours = inks(pdf);

        assertThat(theirs).hasSize(4);
        for (int page = 0; page < ours.size(); page++) {
            for (int plate = 0; plate < 4; plate++) {
                assertThat(ours.get(page)[plate])
                        .as("page " + (page + 1) + ", plate " + plate)
                        .isCloseTo(theirs.get(page).get(plate), within(0.3));
            }
        }
        assertThat(ours.get(1)[2]).isGreaterThan(4);
    }

    private static List<double[]> inks(Bytes pdf) throws IOException {
        List<double[]> inks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toArray())) {
            for (PDPage page : document.getPages()) {
                Plates plates = new Plates(PageBoxes.of(page).media());
                new MarkReader(
                                page,
                                new PageMarks(),
                                plates,
                                new Pictures(),
                                Alternatives.in(document),
                                new MarkReader.Work())
                        .processPage(page);
                inks.add(plates.mean());
            }
        }
        return inks;
    }

    /** The mean ink of the four plates of each page, in percent. */
    private List<List<Double>> ghostscript(Bytes pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("stairs.pdf"), pdf.toArray());
        Process gs;
        try {
            gs = new ProcessBuilder("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=ink_cov", "-o", "-", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "Ghostscript is not installed");
            throw e;
        }
        String said = new String(gs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(gs.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.lines()
                .filter(line -> line.endsWith("CMYK OK"))
                .map(line -> Stream.of(line.strip().split("\\s+"))
                        .limit(4)
                        .map(Double::valueOf)
                        .toList())
                .toList();
    }

    @Test
    void black_over_blue_lies_on_its_own_plate_and_white_knocks_out() {
        PressPage page = read(PressSample.good()).pages().get(0);

        // 100 + 50 + 20 of the band, of which black over it replaces the 20 by 100.
        assertThat(page.peak().ink()).isCloseTo(250, within(0.5));
    }
}
