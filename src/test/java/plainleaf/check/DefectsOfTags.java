package plainleaf.check;

import static plainleaf.check.PdfDamage.attributes;
import static plainleaf.check.PdfDamage.dissolve;
import static plainleaf.check.PdfDamage.drop;
import static plainleaf.check.PdfDamage.foreign;
import static plainleaf.check.PdfDamage.kids;
import static plainleaf.check.PdfDamage.outline;
import static plainleaf.check.PdfDamage.paragraph;
import static plainleaf.check.PdfDamage.tag;

import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** What can be wrong with what a PDF says. */
final class DefectsOfTags {
    static final List<PdfDefect> ALL = List.of(
            PdfDefect.of(
                    "a paragraph dropped from the tags",
                    pdf -> drop(paragraph(pdf, 5)),
                    "pdf-paragraphs 0:31",
                    "pdf-untagged 2:31",
                    "pdf-words 0:31"),
            PdfDefect.of(
                    "a paragraph hidden from screen readers",
                    PdfDamage::hide,
                    "pdf-artifacts 2:31",
                    "pdf-blank 2:0",
                    "pdf-paragraphs 2:31",
                    "pdf-words 0:31"),
            PdfDefect.of("two paragraphs swapped", PdfDamage::swap, "pdf-paragraphs 0:31 2:31", "pdf-words 0:31"),
            PdfDefect.of(
                    "a paragraph made a division",
                    pdf -> paragraph(pdf, 4).setName(COSName.S, "Div"),
                    "pdf-paragraphs 0:14"),
            PdfDefect.of(
                    "a heading made a paragraph",
                    pdf -> tag(pdf, "H3", 0).setName(COSName.S, "P"),
                    "pdf-headings 0:19",
                    "pdf-paragraphs 1:19"),
            PdfDefect.of(
                    "a heading of another level",
                    pdf -> tag(pdf, "H3", 0).setName(COSName.S, "H2"),
                    "pdf-headings 1:19"),
            PdfDefect.of(
                    "the language of a part lost", pdf -> foreign(pdf).removeItem(COSName.LANG), "pdf-languages 1:14"),
            PdfDefect.of(
                    "the language of the document wrong",
                    pdf -> pdf.getDocumentCatalog().setLanguage("cy"),
                    "pdf-languages 0:0"),
            PdfDefect.of(
                    "an alternative that is a file name",
                    pdf -> tag(pdf, "Figure", 0).setString(COSName.ALT, "stairs.svg"),
                    "pdf-pictures 1:21"),
            PdfDefect.of(
                    "an alternative lost",
                    pdf -> tag(pdf, "Figure", 0).removeItem(COSName.ALT),
                    "pdf-pictures 1:21",
                    "pdf-ua 1:0"),
            PdfDefect.of("a link that leads elsewhere", PdfDamage::mislead, "pdf-links 1:14"),
            PdfDefect.of("a link that is called by something else", PdfDamage::misname, "pdf-links 1:0 1:14"),
            PdfDefect.of(
                    "a link that is none",
                    pdf -> tag(pdf, "Link", 2).setName(COSName.S, "Span"),
                    "pdf-links 0:14",
                    "pdf-ua 1:0"),
            PdfDefect.of("the last bookmark dropped", PdfDamage::dropBookmark, "pdf-bookmarks 0:29"),
            PdfDefect.of(
                    "a bookmark of another name",
                    pdf -> outline(pdf).getCOSDictionary(COSName.FIRST).setString(COSName.TITLE, "Up"),
                    "pdf-bookmarks 0:10"),
            PdfDefect.of("a wrong page in the contents", PdfDamage::wrongPage, "pdf-contents 0:0"),
            PdfDefect.of(
                    "a word said otherwise",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do not hurry on the wey."),
                    "pdf-paragraphs 2:33",
                    "pdf-words 0:33"),
            PdfDefect.of(
                    "a ligature in the text",
                    pdf -> paragraph(pdf, 3)
                            .setString(COSName.ACTUAL_TEXT, "Hold the rail. Step up with your good leg \uFB01rst."),
                    "pdf-words 0:12"),
            PdfDefect.of(
                    "words run together",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do nothurry on the way."),
                    "pdf-words 0:33"),
            PdfDefect.of(
                    "a bullet that is read as n",
                    pdf -> tag(pdf, "Lbl", 0).setString(COSName.ACTUAL_TEXT, "n"),
                    "pdf-bullets 1:0"),
            PdfDefect.of(
                    "no Unicode values",
                    PdfDamage::dropUnicode,
                    "pdf-a 1:0",
                    "pdf-glyphs 1:0 2:0",
                    "pdf-page-numbers 1:0",
                    "pdf-headings 1:2 1:10 1:19 2:29",
                    "pdf-links 1:0 1:14",
                    "pdf-paragraphs 0:38 0:40 1:0 1:3 1:12 1:14 2:31 2:33 2:38 2:40 2:41",
                    "pdf-table-headers 1:23",
                    "pdf-ua 1:0",
                    "pdf-words 0:0 0:41"),
            PdfDefect.of(
                    "colours of no meaning",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS),
                    "pdf-a 1:0 2:0"),
            PdfDefect.of(
                    "no tags at all",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT),
                    "pdf-tags 0:0",
                    "pdf-ua 0:0 1:0 1:2 1:3 1:10 1:12 1:16 1:17 1:19 1:23 1:25 1:27 1:29 2:0 2:29 2:31 2:33 2:35 2:36 2:38 2:40"),
            PdfDefect.of(
                    "a tag that holds itself",
                    pdf -> kids(tag(pdf, "Document", 0)).add(tag(pdf, "Document", 0)),
                    "pdf-tags 0:0"),
            PdfDefect.of(
                    "a header of a column made one of a row",
                    pdf -> attributes(tag(pdf, "TH", 0)).setName("Scope", "Row"),
                    "pdf-table-headers 1:25"),
            PdfDefect.of(
                    "a header cell made a cell",
                    pdf -> tag(pdf, "TH", 1).setName(COSName.S, "TD"),
                    "pdf-table-headers 1:25"),
            PdfDefect.of("a cell that names another's header", PdfDamage::misleadCell, "pdf-table-headers 1:27"),
            PdfDefect.of("two cells swapped", PdfDamage::swapCells, "pdf-table-headers 1:27", "pdf-words 0:27"),
            PdfDefect.of("a table that is none", PdfDamage::dissolveTable, "pdf-table-headers 0:0"),
            PdfDefect.of("a label of a list lost", pdf -> drop(tag(pdf, "Lbl", 1)), "pdf-lists 1:17"),
            PdfDefect.of(
                    "an item of a list that is none",
                    pdf -> tag(pdf, "LI", 1).setName(COSName.S, "Div"),
                    "pdf-lists 1:0 1:16",
                    "pdf-ua 1:0 1:17"),
            PdfDefect.of("a paragraph of nothing", PdfDamage::addBlank, "pdf-blank 0:0", "pdf-paragraphs 0:0"),
            PdfDefect.of(
                    "the title of a file",
                    pdf -> pdf.getDocumentInformation().setTitle("stairs.docx"),
                    "pdf-title 0:0 0:2"),
            PdfDefect.of("no title at all", PdfDamage::dropTitle, "pdf-title 0:0", "pdf-ua 0:0"),
            PdfDefect.of(
                    "text said twice",
                    pdf -> kids(paragraph(pdf, 5)).add(kids(paragraph(pdf, 5)).get(0)),
                    "pdf-paragraphs 2:31",
                    "pdf-tags 0:0",
                    "pdf-words 0:31"),
            PdfDefect.of(
                    "Arabic shapes of letters",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do not hurry on the w\uFE8Dy."),
                    "pdf-paragraphs 2:33",
                    "pdf-words 0:33"),
            PdfDefect.of("another title in the metadata", PdfDamage::retitle, "pdf-title 0:2"),
            PdfDefect.of(
                    "another title", pdf -> pdf.getDocumentInformation().setTitle("Using the lift"), "pdf-title 0:2"),
            PdfDefect.of(
                    "links that are clicked elsewhere",
                    PdfDamage::moveAreas,
                    "pdf-links 1:0 1:14",
                    "pdf-underline 1:0"),
            PdfDefect.of("a link that is all of its page", PdfDamage::widenArea, "pdf-links 1:0"),
            PdfDefect.of("links that no page knows", PdfDamage::unlistAreas, "pdf-links 1:0 1:14"),
            PdfDefect.of("contents that are none", PdfDamage::dissolveContents, "pdf-contents 0:0"),
            PdfDefect.of("bullets that are numbers", pdf -> PdfDamage.number(pdf, 0, "Decimal"), "pdf-lists 1:16"),
            PdfDefect.of("numbers that are bullets", pdf -> PdfDamage.number(pdf, 1, "Disc"), "pdf-lists 2:35"),
            PdfDefect.of(
                    "a list that is none",
                    pdf -> dissolve(pdf, "Div", "L", "LI", "LBody", "Lbl"),
                    "pdf-lists 0:0",
                    "pdf-words 0:16"),
            PdfDefect.of(
                    "a list without items",
                    pdf -> dissolve(pdf, "Div", "LI"),
                    "pdf-lists 1:0 1:16 2:0 2:35",
                    "pdf-ua 1:0 1:16 1:17 2:0 2:35 2:36"),
            PdfDefect.of(
                    "an abbreviation that stands for something else",
                    pdf -> PdfDamage.expansion(pdf).setString(COSName.E, "grand piano"),
                    "pdf-words 0:41"),
            PdfDefect.of(
                    "words that stand for others",
                    pdf -> paragraph(pdf, 4).setString(COSName.E, "other words"),
                    "pdf-words 1:14"),
            PdfDefect.of("a quotation that is none", pdf -> dissolve(pdf, "Div", "BlockQuote"), "pdf-paragraphs 0:38"),
            PdfDefect.of("a callout that is none", pdf -> dissolve(pdf, "Div", "Aside"), "pdf-paragraphs 0:40"),
            PdfDefect.of("a stress that is none", pdf -> dissolve(pdf, "Span", "Em"), "pdf-words 0:41"),
            PdfDefect.of("pages from right to left", PdfDamage::turn, "pdf-languages 0:0"),
            PdfDefect.of(
                    "a head of a table that is none", pdf -> dissolve(pdf, "TBody", "THead"), "pdf-table-headers 1:23"),
            PdfDefect.of(
                    "a picture without a place",
                    pdf -> tag(pdf, "Figure", 0).removeItem(COSName.A),
                    "pdf-pictures 1:21"),
            PdfDefect.of(
                    "pages without names",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.PAGE_LABELS),
                    "pdf-contents 1:0"));

    private DefectsOfTags() {}
}
