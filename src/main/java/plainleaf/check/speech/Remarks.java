package plainleaf.check.speech;

import plainleaf.check.tags.Asides;
import plainleaf.check.tags.Tag;

/** What is said of links, pictures and abbreviations that stand within a line. */
final class Remarks implements Asides {
    @Override
    public String before(Tag tag) {
        if (tag.is("Figure")) {
            return "[" + Pictures.announce(tag) + (said(tag).isEmpty() ? "" : ": " + said(tag));
        } else if (Links.isLink(tag)) {
            return "[" + Links.announce(tag) + ": ";
        } else if (tag.is("Formula")) {
            return "[formula: ";
        }
        return tag.is("Form") ? "[" + FormFields.announce(tag) + ": " : "";
    }

    @Override
    public String after(Tag tag) {
        boolean bracket = tag.is("Figure") || Links.isLink(tag) || tag.is("Formula") || tag.is("Form");
        return (bracket ? "]" : "") + (tag.expansion().isEmpty() ? "" : " [short for " + tag.expansion() + "]");
    }

    /** Speech leaves the alternative of a picture out, since checks ask for it by itself. */
    private static String said(Tag figure) {
        return figure.actualText().isEmpty() ? figure.alternative() : "";
    }
}
