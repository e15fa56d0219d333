package plainleaf.pdf.lines;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import plainleaf.pdf.text.Marks;

/** The text of a block over all its lines, and the pieces it is laid out in. */
final class InlineParagraph {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Stands for a picture or another box (UAX 9 treats it as neutral). */
    private static final char OBJECT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<LinePiece> pieces = new ArrayList<>();
    private final boolean rightToLeft;

    InlineParagraph(List<LineBox> lines) {
        this.rightToLeft = lines.get(0).isLayedOutRTL();
        for (LineBox line : lines) {
            line.getChildren().forEach(child -> collect(child, null, line));
        }
        setLevels();
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    List<LinePiece> on(LineBox line) {
        return pieces.stream().filter(piece -> piece.line() == line).toList();
    }

    private void collect(Object content, @Nullable InlineLayoutBox parent, LineBox line) {
        if (content instanceof InlineLayoutBox inline) {
            boolean isolates = isolates(inline.getElement());
            if (isolates && inline.isStartsHere()) {
                text.append(isolate(inline));
            }
            inline.getInlineChildren().forEach(child -> collect(child, inline, line));
            if (isolates && inline.isEndsHere()) {
                text.append(END_OF_ISOLATE);
            }
        } else if (content instanceof InlineText words && parent != null) {
            pieces.add(new LinePiece(line, words, parent, text.length()));
            text.append(Marks.without(words.getSubstring()));
            if (endsAtSpace(words)) {
                text.append(' ');
            }
        } else if (content instanceof Box box) {
            pieces.add(new LinePiece(line, box, parent, text.length()));
            text.append(OBJECT);
        }
    }

    /** Whether the line was broken at a space, which the engine then leaves out. */
    static boolean endsAtSpace(InlineText text) {
        String whole = text.getMasterText();
        return !text.isDynamicFunction() && text.getEnd() < whole.length() && whole.charAt(text.getEnd()) == ' ';
    }

    /** HTML, 15.3.6: bdi, and any element with a direction, is isolated from the text around it. */
    private static boolean isolates(@Nullable Element element) {
        return element != null
                && (element.hasAttribute("dir") || element.getTagName().equals("bdi"));
    }

    private static char isolate(InlineLayoutBox inline) {
        String direction = inline.getElement().getAttribute("dir");
        if (direction.isEmpty() || direction.equals("auto")) {
            return FIRST_STRONG_ISOLATE;
        }
        return inline.getStyle().getDirection() == IdentValue.RTL ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    }

    private void setLevels() {
        char[] characters = text.toString().toCharArray();
        if (rightToLeft || Bidi.requiresBidi(characters, 0, characters.length)) {
            Bidi bidi = new Bidi();
            bidi.setPara(characters, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
            for (LinePiece piece : pieces) {
                boolean there = piece.start() < characters.length;
                piece.setLevel(there ? bidi.getLevelAt(piece.start()) : bidi.getParaLevel());
            }
        }
    }
}
