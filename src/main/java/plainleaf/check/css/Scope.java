package plainleaf.check.css;

import java.util.List;
import plainleaf.model.Location;

/**
 * What a block of declarations is for.
 *
 * @param media the query of the media that it is for, in small letters and without spaces; empty where it is for all
 * @param atRule such as {@code @page} or the {@code @bottom-left} in it; empty where the block is for elements
 * @param selectors of the elements; empty where it is for a part of the page
 */
public record Scope(Location place, String media, String atRule, List<Selector> selectors) {
    public Scope {
        selectors = List.copyOf(selectors);
    }

    /** Whether it is for elements of the text, not for paper or fonts. */
    public boolean isForElements() {
        return atRule.isEmpty();
    }

    /** Whether it is an element's own {@code style} attribute. */
    public boolean isOfOneElement() {
        return selectors.stream().anyMatch(Selector::isOfOneElement);
    }

    /** Whether it is a box in the margin of a page, where headers and footers stand. */
    public boolean isMarginBox() {
        return !isForElements() && !atRule.equals("@page") && !atRule.equals("@font-face");
    }
}
