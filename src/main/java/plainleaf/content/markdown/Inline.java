package plainleaf.content.markdown;

import java.util.List;
import plainleaf.model.Language;

/** A piece of running text, facts filled in. */
sealed interface Inline {
    /**
     * Words.
     *
     * @param kept whether they stay on one line as a whole
     */
    record Words(String text, boolean kept) implements Inline {}

    /** A web or mail address that is shown as it is. */
    record Address(String text) implements Inline {}

    record Code(String text) implements Inline {}

    record LineBreak() implements Inline {}

    /** Stressed ({@code em}) or bold ({@code strong}) text. */
    record Emphasis(String element, List<Inline> content) implements Inline {}

    /** Text in another language than the text around it. */
    record Foreign(Language language, List<Inline> content) implements Inline {
        /** The same language of this, which holds what this held. */
        Foreign around(Inline whole) {
            return new Foreign(language, List.of(whole));
        }
    }

    record Anchor(String target, List<Inline> content) implements Inline {}
}
