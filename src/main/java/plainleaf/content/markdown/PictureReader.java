package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Reads a picture that stands on a line of its own. */
final class PictureReader {
    private static final String DECORATIVE = "decorative";

    private final Manuscript manuscript;
    private final InlineReader inline;
    private final RawText raw;

    PictureReader(Manuscript manuscript, InlineReader inline) {
        this.manuscript = manuscript;
        this.inline = inline;
        this.raw = new RawText(manuscript);
    }

    Block.Picture read(Node node) {
        LinkNodeBase target = node instanceof ImageRef reference
                ? InlineReader.definition(reference).orElseThrow()
                : (Image) node;
        Location place = manuscript.at(node);
        String title = folded(target.getTitle());
        String alternative = alternative(node, place);
        boolean decorative = UCharacter.foldCase(title, true).equals(DECORATIVE);
        String caption = decorative ? "" : title;
        boolean silent = decorative || (manuscript.isEasyRead() && alternative.isEmpty());
        checkCaption(caption, place);
        checkAlternative(alternative, decorative, silent, place);
        String file = manuscript.pictures().find(manuscript.folder(), raw.fill(target.getUrl()), place);
        return new Block.Picture(file, silent ? "" : alternative, caption, silent, place);
    }

    /** HTML, 3.2.6.2: the language of an attribute is that of its element, and a picture's is the page's. */
    private String alternative(Node node, Location place) {
        RichText words = inline.rich(inline.read(Span.of(node)));
        if (!words.foreign().isEmpty()) {
            manuscript.problem(
                    Kind.LANGUAGE_OF_PARTS,
                    place,
                    "A picture's text alternative cannot be in another language.",
                    "Say it in the language of the page, or write the words beside the picture.");
        }
        return words.plain();
    }

    private void checkCaption(String caption, Location place) {
        if (LanguageMarks.stand(caption)) {
            manuscript.problem(
                    Kind.LANGUAGE_OF_PARTS,
                    place,
                    "No language can be marked in a picture's caption.",
                    "Write the words as a paragraph below the picture.");
        }
    }

    private void checkAlternative(String alternative, boolean decorative, boolean silent, Location place) {
        if (decorative && !alternative.isEmpty()) {
            manuscript.problem(
                    Kind.PICTURE_ALTERNATIVE,
                    place,
                    "This picture is called decorative and has a text alternative too.",
                    "Keep one: take out the text between the square brackets, or the word “decorative”.");
        } else if (alternative.isEmpty() && !silent) {
            manuscript.problem(
                    Kind.PICTURE_ALTERNATIVE,
                    place,
                    "This picture says nothing to those who cannot see it.",
                    "Write what it shows between the square brackets, or ![](file \"decorative\") if the text says it already.");
        }
    }

    private String folded(BasedSequence title) {
        return title.isNull() ? "" : InlineHtml.folded(raw.fill(title)).strip();
    }
}
