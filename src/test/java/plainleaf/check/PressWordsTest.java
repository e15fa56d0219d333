package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.check.press.PressLimits;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.PdfDocument;
import plainleaf.model.Site.PdfStandard;

/** A press file that differs from its article in one word is not sent to any printer. */
class PressWordsTest {
    private static final PdfDocument PRESS = ProvedEdition.press();

    /** Something done to the paragraph "Do not hurry on the way." of an open press file. */
    private interface Change {
        void to(COSDictionary paragraph);
    }

    private static List<Diagnostic> errors(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PRESS.bytes().toArray())) {
            change.to(PdfDamage.paragraph(pdf, 6));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            PdfDocument changed = new PdfDocument(
                    ProvedEdition.ID, PdfStandard.UA_1, Bytes.of(out.toByteArray()), PRESS.pages(), List.of());
            return ProvedEdition.checks()
                    .press(
                            ProvedEdition.EDITION,
                            new Article(ProvedEdition.ID, ProvedEdition.ARTICLE, List.of()),
                            changed,
                            "print/stairs-en-press.pdf",
                            PressLimits.DEFAULT.trim(148, 210))
                    .stream()
                    .filter(found -> found.severity() == Severity.ERROR)
                    .toList();
        }
    }

    @Test
    void the_press_file_of_a_good_edition_says_what_its_article_says() throws IOException {
        assertThat(PRESS.problems()).isEmpty();
        assertThat(errors(paragraph -> {})).isEmpty();
        assertThat(errors(paragraph -> paragraph.setString(COSName.ACTUAL_TEXT, "Do not hurry on the way.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a word that is changed, Do not hurry on the road.",
        "a word that is left out, Do hurry on the way.",
        "a word that is said twice, Do not not hurry on the way.",
        "two words in each other's place, Do hurry not on the way.",
    })
    void one_word_forbids_it_at_its_line(String what, String said) throws IOException {
        assertThat(errors(paragraph -> paragraph.setString(COSName.ACTUAL_TEXT, said)))
                .as(what)
                .anySatisfy(found -> {
                    assertThat(found.rule().id()).isEqualTo("pdf-words");
                    assertThat(found.location().toString()).isEqualTo("content/stairs/en.md:33:1");
                    assertThat(found.detail()).startsWith("in the press file, ");
                });
    }

    @Test
    void a_paragraph_that_is_dropped_or_doubled_in_its_tags_forbids_it() throws IOException {
        assertThat(errors(paragraph -> PdfDamage.drop(paragraph)))
                .extracting(found -> found.rule().id())
                .contains("pdf-words", "pdf-paragraphs", "pdf-untagged");
        assertThat(errors(paragraph -> {
                    COSArray kids = PdfDamage.kids(paragraph);
                    kids.add(kids.get(0));
                }))
                .extracting(found -> found.rule().id())
                .contains("pdf-words", "pdf-tags");
    }
}
