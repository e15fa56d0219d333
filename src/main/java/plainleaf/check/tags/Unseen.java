package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.UnseenText.Reason;

/** What is read out of a page while it is drawn, glyph by glyph, until it is known what nobody can see. */
final class Unseen {
    /** A glyph, the mark it stands under, and how many surfaces were painted before it. */
    private record Drawn(
            Glyph glyph,
            MarkedContent mark,
            int ground,
            @Nullable Reason reason) {
        boolean isBlank() {
            return !glyph.unmapped() && glyph.text().codePoints().allMatch(UCharacter::isUWhiteSpace);
        }
    }

    private final Grounds grounds;
    private final List<Drawn> drawn = new ArrayList<>();

    Unseen(Grounds grounds) {
        this.grounds = grounds;
    }

    /** Notes a glyph; {@code reason} is null where it can be seen so far. */
    void add(Glyph glyph, MarkedContent mark, @Nullable Reason reason) {
        drawn.add(new Drawn(glyph, mark, grounds.count(), reason));
    }

    /** All that cannot be seen, in the order in which it is drawn; what stands together under one mark is one text. */
    List<UnseenText> texts() {
        List<UnseenText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Optional<MarkedContent> mark = Optional.empty();
        Optional<Reason> last = Optional.empty();
        for (Drawn one : drawn) {
            Optional<Reason> reason = one.isBlank() ? last : reason(one);
            if (!reason.equals(last) || !mark.equals(Optional.of(one.mark))) {
                end(text, last, texts);
            }
            text.append(one.glyph.text());
            last = reason;
            mark = Optional.of(one.mark);
        }
        end(text, last, texts);
        return texts;
    }

    private Optional<Reason> reason(Drawn one) {
        return one.reason != null
                ? Optional.of(one.reason)
                : grounds.after(one.ground, one.glyph.middleX(), one.glyph.middleY())
                        .map(paint -> paint.colour().isPresent() ? Reason.PAINTED_OVER : Reason.COVERED);
    }

    private static void end(StringBuilder text, Optional<Reason> reason, List<UnseenText> texts) {
        if (reason.isPresent() && !text.toString().isBlank()) {
            texts.add(new UnseenText(text.toString().strip(), reason.get()));
        }
        text.setLength(0);
    }
}
