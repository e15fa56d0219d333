package plainleaf.pdf.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Leaves text in the order in which it is read, and only tells the renderer which of it runs from right to left. */
public final class LogicalOrder implements BidiReorderer, BidiSplitterFactory {
    @Override
    public String reorderRTLTextToLTR(String text) {
        return Marks.RIGHT_TO_LEFT + text;
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    @Override
    public BidiSplitter createBidiSplitter() {
        return new Runs();
    }

    /** The runs of one direction in a paragraph (UAX 9, X10). */
    private static final class Runs implements BidiSplitter {
        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String text, byte direction) {
            bidi.setPara(text, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String text) {
            return Bidi.getBaseDirection(text);
        }
    }
}
