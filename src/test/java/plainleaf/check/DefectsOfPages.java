package plainleaf.check;

import java.util.List;

/** What can be wrong with what is seen of a PDF, and with the file as a whole. */
final class DefectsOfPages {
    static final List<PdfDefect> ALL = List.of(
            PdfDefect.of("a page on its side", pdf -> pdf.getPage(1).setRotation(90), "pdf-on-page 2:0"),
            PdfDefect.of("a bookmark that leads elsewhere", PdfDamage::misleadBookmark, "pdf-bookmarks 0:10"),
            PdfDefect.of("a page painted over", PageDamage::paintOver, "pdf-seen 2:31"),
            PdfDefect.of(
                    "a page under a photograph", PageDamage::coverWithPicture, "pdf-resolution 2:0", "pdf-seen 2:31"),
            PdfDefect.of(
                    "letters that are not drawn",
                    pdf -> PageDamage.atText(pdf, 1, "3 Tr"),
                    "pdf-page-numbers 2:0",
                    "pdf-seen 2:31"),
            PdfDefect.of(
                    "letters that only cut",
                    pdf -> PageDamage.atText(pdf, 1, "7 Tr"),
                    "pdf-page-numbers 2:0",
                    "pdf-seen 2:31"),
            PdfDefect.of("a page cut to a point", PageDamage::clip, "pdf-page-numbers 2:0", "pdf-seen 2:31"),
            PdfDefect.of("a page on a layer", PageDamage::putOnLayer, "pdf-page-numbers 2:0", "pdf-seen 2:31"),
            PdfDefect.of("letters of nine points", PageDamage::shrink, "pdf-size 2:0"),
            PdfDefect.of("letters that lean", PageDamage::slant, "pdf-upright 2:0"),
            PdfDefect.of("a photograph of few dots", PageDamage::blur, "pdf-resolution 2:0"),
            PdfDefect.of("a photograph of enough dots", PageDamage::sharpen),
            PdfDefect.of("grey letters", PageDamage::fade, "pdf-contrast 2:0"),
            PdfDefect.of("a dark ground", PageDamage::darken, "pdf-contrast 2:0"),
            PdfDefect.of("a dark ground beside the text", PageDamage::darkenAside),
            PdfDefect.of("a page that is cut", PageDamage::cut, "pdf-on-page 2:0"),
            PdfDefect.of("texts over texts", PageDamage::overprint, "pdf-artifacts 2:0", "pdf-overlap 2:0"),
            PdfDefect.of(
                    "a box in the place of a letter",
                    PageDamage::loseGlyph,
                    "pdf-a 2:0",
                    "pdf-glyphs 2:0",
                    "pdf-ua 2:0"),
            PdfDefect.of(
                    "fonts that are not in the file",
                    PageDamage::takeFontsOut,
                    "pdf-a 1:0",
                    "pdf-fonts 0:0",
                    "pdf-ua 1:0"),
            PdfDefect.of(
                    "a page lost",
                    pdf -> pdf.removePage(1),
                    "pdf-blank 0:0",
                    "pdf-headings 0:29",
                    "pdf-links 1:0",
                    "pdf-paragraphs 0:31 0:33 0:38 0:40 0:41",
                    "pdf-tags 0:0",
                    "pdf-words 0:29 0:41"),
            PdfDefect.of(
                    "a window that shows the file name",
                    pdf -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false),
                    "pdf-ua 0:0"));

    private DefectsOfPages() {}
}
