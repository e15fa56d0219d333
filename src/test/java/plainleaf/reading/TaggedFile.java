package plainleaf.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;

/**
 * A PDF as its tags tell it.
 *
 * @param root the structure tree root, whose children are the elements
 * @param pages what each page draws, in the order of its content stream
 * @param widths of the pages, in points
 */
record TaggedFile(Element root, List<List<Drawn>> pages, List<Float> widths) {
    static TaggedFile read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<Drawn>> pages = new ArrayList<>();
            List<Float> widths = new ArrayList<>();
            Map<COSDictionary, Map<Integer, List<Drawn>>> marked = new HashMap<>();
            for (PDPage page : document.getPages()) {
                List<Drawn> drawn = PageStream.of(page, pages.size() + 1);
                pages.add(drawn);
                widths.add(page.getMediaBox().getWidth());
                Map<Integer, List<Drawn>> ofPage = new HashMap<>();
                drawn.stream()
                        .filter(Drawn::isTagged)
                        .forEach(d -> ofPage.computeIfAbsent(d.mcid(), mcid -> new ArrayList<>())
                                .add(d));
                marked.put(page.getCOSObject(), ofPage);
            }
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            return new TaggedFile(new Walk(marked).element("StructTreeRoot", root, null), pages, widths);
        }
    }

    Stream<Drawn> drawn() {
        return pages.stream().flatMap(List::stream);
    }

    /** Follows the kids of each element. */
    private record Walk(Map<COSDictionary, Map<Integer, List<Drawn>>> marked) {
        Element element(String type, PDStructureNode node, COSDictionary above) {
            COSDictionary own = node.getCOSObject().getCOSDictionary(COSName.PG);
            COSDictionary page = own == null ? above : own;
            List<Object> kids = new ArrayList<>();
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement inner)
                    kids.add(element(inner.getStandardStructureType(), inner, page));
                else if (kid instanceof Integer mcid) kids.addAll(content(page, mcid));
                else if (kid instanceof PDMarkedContentReference reference) {
                    COSDictionary of = reference.getPage() == null
                            ? page
                            : reference.getPage().getCOSObject();
                    kids.addAll(content(of, reference.getMCID()));
                } else if (kid instanceof PDMarkedContent) throw new IllegalStateException("content without a place");
            }
            return new Element(type, numbering(node.getCOSObject()), alternative(node), kids);
        }

        private static String alternative(PDStructureNode node) {
            return node.getCOSObject().getString(COSName.ALT, "");
        }

        private static String numbering(COSDictionary element) {
            COSBase given = element.getDictionaryObject(COSName.A);
            COSBase first = given instanceof COSArray several ? several.getObject(0) : given;
            return first instanceof COSDictionary list ? list.getNameAsString("ListNumbering", "") : "";
        }

        /** Each piece of content is taken once: one that two elements claim would be missing in the second. */
        private List<Drawn> content(COSDictionary page, int mcid) {
            List<Drawn> content = marked.get(page).remove(mcid);
            return content == null ? List.of() : content;
        }
    }
}
