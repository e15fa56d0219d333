package plainleaf.pdf.lines;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works out page numbers once, after layout: the engine would do it while it paints, and place the lines anew, from right to
 * left beside the page.
 */
final class DynamicLines {
    private final RenderingContext context;
    private final List<PageBox> pages;
    private final Digits digits;
    private boolean inMargin;

    DynamicLines(PdfBoxRenderer renderer, Digits digits) {
        Layer root = renderer.getRootBox().getLayer();
        this.digits = digits;
        pages = root.getPages();
        context = renderer.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setRootLayer(root);
        context.setPageCount(pages.size());
    }

    RenderingContext context() {
        return context;
    }

    /** Hands over the boxes of the running headers and footers of each page, in the order of pages. */
    void forEachMarginBox(Consumer<Box> action) {
        for (int number = 0; number < pages.size(); number++) {
            context.setPage(number, pages.get(number));
            List<Box> boxes = marginBoxes(pages.get(number));
            inMargin = true;
            boxes.forEach(action);
            inMargin = false;
        }
    }

    /** The boxes cannot be reached but by painting them: on a device that draws nothing. */
    private List<Box> marginBoxes(PageBox page) {
        List<Box> boxes = new ArrayList<>();
        context.setOutputDevice((OutputDevice) Proxy.newProxyInstance(
                OutputDevice.class.getClassLoader(),
                new Class<?>[] {OutputDevice.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("startStructure") && arguments[0] == StructureType.RUNNING) {
                        boxes.add((Box) arguments[1]);
                    }
                    return nothing(method.getReturnType());
                }));
        context.setInPageMargins(true);
        page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(false);
        return boxes;
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == float.class ? 0f : null;
    }

    /** The line with what it generates worked out; the line itself where it generates nothing. */
    LineBox frozen(BlockBox block, int index, LineBox line) {
        if (!line.isContainsDynamicFunction()) {
            return line;
        }
        if (!inMargin) {
            int page = Math.max(0, pages.indexOf(context.getRootLayer().getPage(context, line.getAbsY())));
            context.setPage(page, pages.get(page));
        }
        line.getChildren().forEach(this::workOut);
        PlainLine plain = PlainLine.like(line, block, index);
        block.getChildren().set(index, plain);
        return plain;
    }

    /** Whether something on this line was worked out, so that its width is another than it was laid out with. */
    static boolean isFrozen(LineBox line) {
        return line instanceof PlainLine;
    }

    private void workOut(Object content) {
        if (content instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::workOut);
        } else if (content instanceof InlineText text && text.isDynamicFunction()) {
            text.updateDynamicValue(context);
            String value = digits.of(text.getMasterText());
            text.setMasterText(value);
            text.setSubstring(0, value.length());
            text.setFunctionData(null);
        }
    }

    /** A line that the engine will not work out again: its own kind never forgets that it once had to. */
    private static final class PlainLine extends LineBox {
        static PlainLine like(LineBox line, BlockBox block, int index) {
            PlainLine plain = new PlainLine();
            plain.setStyle(line.getStyle());
            plain.setElement(line.getElement());
            plain.setAnonymous(line.isAnonymous());
            plain.setParent(block);
            plain.setIndex(index);
            plain.setContainingBlock(line.getContainingBlock());
            plain.setContainingLayer(line.getContainingLayer());
            plain.copyPlace(line);
            plain.setBaseline(line.getBaseline());
            plain.setTextDecorations(line.getTextDecorations());
            plain.setContainsContent(line.isContainsContent());
            plain.setContainsBlockLevelContent(line.isContainsBlockLevelContent());
            plain.setEndsOnNL(line.isEndsOnNL());
            plain.setFloatDistances(line.getFloatDistances());
            plain.setDirectionality(line.isLayedOutRTL() ? BidiSplitter.RTL : BidiSplitter.LTR);
            line.getNonFlowContent().forEach(box -> plain.addNonFlowContent((BlockBox) box));
            plain.addAllChildren(new ArrayList<>(line.getChildren()));
            if (line.getMarkerData() != null) {
                plain.setMarkerData(line.getMarkerData());
                line.getMarkerData().setReferenceLine(plain);
            }
            return plain;
        }

        private void copyPlace(LineBox line) {
            setX(line.getX());
            setY(line.getY());
            setAbsX(line.getAbsX());
            setAbsY(line.getAbsY());
            setTx(line.getTx());
            setTy(line.getTy());
            setHeight(line.getHeight());
            setContentWidth(line.getContentWidth());
            setContentStart(line.getContentStart());
            setPaintingTop(line.getPaintingTop());
            setPaintingHeight(line.getPaintingHeight());
        }
    }
}
