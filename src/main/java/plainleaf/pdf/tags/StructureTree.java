package plainleaf.pdf.tags;

import com.openhtmltopdf.render.Box;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.model.Site.PdfStandard;
import plainleaf.pdf.text.PageTap;

/** Makes the engine's structure tree the one the page deserves, after painting and before saving. */
public final class StructureTree {
    /** Each puts one concern right, and counts on those before it. */
    private static final List<TagStep> STEPS = List.of(
            new GeneratedContent(),
            new ElementTypes(),
            new TickBoxes(),
            new Figures(),
            new LinkedPictures(),
            new MeaninglessGroups(),
            new OnlyParagraphs(),
            new BrokenInlines(),
            new LinkAreas(),
            new Captions(),
            new RepeatedHeaders(),
            new HeaderScopes(),
            new CellHeaders(),
            new TermLists(),
            new ListLabels(),
            new ContentsList(),
            new AlternateTexts(),
            new Languages(),
            new EmptyNodes());

    private final PDDocument document;
    private final PageTap tap;
    private final PdfStandard standard;

    /** Of a painted document, whose pages are not yet written. */
    public StructureTree(PDDocument document, PageTap tap, PdfStandard standard) {
        this.document = document;
        this.tap = tap;
        this.standard = standard;
    }

    /**
     * Runs the steps.
     *
     * @return the elements of the page whose words or pictures are nowhere in the tree
     */
    public List<Element> complete(Box rootBox, Document page) {
        COSDictionary treeRoot =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        TagNode root = new TreeReader(document, new BoxIndex(rootBox)).read(top(treeRoot));
        TagTree tree = new TagTree(root, new PageContents(document, tap), standard);
        STEPS.forEach(step -> step.apply(tree));
        tree.pages().complete();
        TreeWriter writer = new TreeWriter(document, standard);
        writer.write(root, treeRoot);
        new Destinations(document, standard, writer).complete(tree, page);
        return new LostContent(root).in(page);
    }

    private static COSDictionary top(COSDictionary treeRoot) {
        COSBase kids = treeRoot.getDictionaryObject(COSName.K);
        return (COSDictionary) (kids instanceof COSArray several ? several.getObject(0) : kids);
    }
}
