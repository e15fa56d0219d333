package plainleaf.pdf.layout;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.List;
import org.w3c.dom.Document;
import plainleaf.model.AddedHeading;
import plainleaf.pdf.press.NotesPlace;
import plainleaf.pdf.text.LogicalOrder;

/** Puts pages without text, but with a footer, before the back matter of what is laid out, until they fill sheets of paper. */
public final class NotesPages {
    private NotesPages() {}

    /** How many more pages fill the last sheet, which has room for so many. */
    public static int missing(int pages, int sheetOf) {
        return Math.floorMod(-pages, sheetOf);
    }

    /** Has the back matter begin a page, so that pages can stand before it that cut no section; before layout. */
    public static void makeRoom(Document page) {
        PageElements.of(page).stream()
                .filter(element -> element.getAttribute("id").equals(AddedHeading.ABOUT.id()))
                .forEach(back -> back.setAttribute("style", back.getAttribute("style") + ";page-break-before:always"));
    }

    /**
     * Adds the pages, and says where they are; after layout, before footers are worked out.
     *
     * @param direction of the page, as the engine counts it
     * @param sheetOf how many pages fill a sheet
     */
    public static NotesPlace add(PdfBoxRenderer renderer, LogicalOrder order, byte direction, int sheetOf) {
        Layer root = renderer.getRootBox().getLayer();
        int count = missing(root.getPages().size(), sheetOf);
        if (count == 0) {
            return NotesPlace.NONE;
        }
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setBidiSplitterFactory(order);
        context.setBidiReorderer(order);
        context.setDefaultTextDirection(direction);
        context.setRootDocumentLayer(root);
        context.pushLayer(standIn(root.getMaster()));
        Document document = root.getMaster().getElement().getOwnerDocument();
        context.getParagraphSplitter().splitRoot(context, document);
        context.getParagraphSplitter().runBidiOnParagraphs(context);
        List<PageBox> pages = root.getPages();
        int first = Math.max(1, backMatter(renderer, pages));
        int top = first < pages.size()
                ? pages.get(first).getTop()
                : pages.get(first - 1).getBottom();
        for (int i = 0; i < count; i++) {
            NotesPage page = new NotesPage(context, top);
            page.layout(context);
            pages.add(first, page);
        }
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).setPageNo(i);
        }
        PageBox one = pages.get(first);
        float dots = renderer.getDotsPerPoint();
        return new NotesPlace(
                first,
                count,
                one.getMarginBorderPadding(context, CalculatedStyle.TOP) / dots,
                one.getMarginBorderPadding(context, CalculatedStyle.BOTTOM) / dots);
    }

    /** The number of the page on which it begins; of the last where there is none. */
    private static int backMatter(PdfBoxRenderer renderer, List<PageBox> pages) {
        Box back = renderer.getSharedContext().getBoxById(AddedHeading.ABOUT.id());
        int number = pages.size() - 1;
        while (back != null && number > 0 && pages.get(number).getTop() > back.getAbsY()) {
            number--;
        }
        return number;
    }

    /** A footer takes its element from the page's root, which has its place on other pages already. */
    private static BlockBox standIn(Box root) {
        BlockBox box = new BlockBox();
        box.setElement(root.getElement());
        box.setStyle(root.getStyle());
        return box;
    }

    /** A page that takes nothing of the text: in the measure of the text it has no height. */
    private static final class NotesPage extends PageBox {
        NotesPage(LayoutContext context, int top) {
            PageBox like = Layer.createPageBox(context, "left");
            setPageInfo(like.getPageInfo());
            setStyle(like.getStyle());
            setOuterPageWidth(like.getOuterPageWidth());
            setTopAndBottom(context, top);
        }

        @Override
        public int getBottom() {
            return getTop();
        }

        @Override
        public int getBottomUsable() {
            return getTop();
        }

        @Override
        public int getPaintingBottom() {
            return getPaintingTop();
        }

        @Override
        public Rectangle getDocumentCoordinatesContentBounds(CssContext context) {
            return new Rectangle(0, getPaintingTop(), getContentWidth(context), 0);
        }

        /** The borders of what begins before this page and ends after it belong on neither. */
        @Override
        public Rectangle getPrintClippingBounds(CssContext context) {
            Rectangle whole = super.getPrintClippingBounds(context);
            return new Rectangle(whole.x, whole.y, 0, 0);
        }
    }
}
