package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.IntFunction;
import plainleaf.content.picture.PictureShelf;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Wording;

/**
 * A text that is to be read, and what its words refer to.
 *
 * @param start where its Markdown begins, in UTF-16 units
 * @param folder of the leaflet, below {@code content/}
 * @param languages that parts of it may be in
 */
public record Manuscript(
        SourceText source,
        int start,
        String folder,
        Language language,
        PartLanguages languages,
        Wording wording,
        FactValues facts,
        PictureShelf pictures,
        Problems problems) {
    String markdown() {
        return source.text().substring(start);
    }

    boolean isEasyRead() {
        return wording == Wording.EASY_READ;
    }

    Location at(Node node) {
        return at(node.getStartOffset());
    }

    /** The place of a character of the Markdown. */
    Location at(int offset) {
        return source.at(start + offset);
    }

    /** The places of a piece's characters, which need not stand together in the file. */
    IntFunction<Location> placesIn(BasedSequence piece) {
        return index -> at(piece.isEmpty() ? piece.getStartOffset() : piece.getIndexOffset(index));
    }

    void problem(Kind kind, Location place, String detail, String hint) {
        problems.add(kind, place, detail, hint);
    }
}
