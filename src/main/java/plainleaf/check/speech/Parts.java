package plainleaf.check.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;

/** Takes what a tag holds apart, past all groups that a screen reader does not speak of. */
final class Parts {
    private static final Set<String> SAID = Set.of(
            "P",
            "H",
            "Title",
            "L",
            "TOC",
            "Table",
            "Figure",
            "Aside",
            "BlockQuote",
            "Caption",
            "Note",
            "FENote",
            "Form",
            "Artifact");

    private final boolean inText;
    private final List<Part> parts = new ArrayList<>();
    private final List<TagChild> inline = new ArrayList<>();

    private Parts(boolean inText) {
        this.inText = inText;
    }

    /**
     * The parts, in reading order; text of nothing but spaces is left out.
     *
     * @param inText whether the tag is a paragraph or the like, within which unknown types are part of the line
     */
    static List<Part> of(List<? extends TagChild> children, String language, boolean inText) {
        Parts parts = new Parts(inText);
        parts.add(children, language);
        return parts.parts;
    }

    static String language(Tag tag, String inherited) {
        return tag.language().isEmpty() ? inherited : tag.language();
    }

    private void add(List<? extends TagChild> children, String language) {
        for (TagChild child : children) {
            if (!(child instanceof Tag tag) || isInLine(tag)) {
                inline.add(child);
            } else {
                endText(language);
                if (isGroup(tag)) {
                    add(tag.children(), language(tag, language));
                } else {
                    parts.add(new Part(List.of(), tag, language));
                }
            }
        }
        endText(language);
    }

    private void endText(String language) {
        Part text = new Part(List.copyOf(inline), null, language);
        inline.clear();
        if (!text.inline().isEmpty() && !text.text().isEmpty()) {
            parts.add(text);
        }
    }

    private boolean isInLine(Tag tag) {
        boolean fits = tag.isInline() || (inText && (tag.is("Lbl") || !tag.isStandard()));
        return Links.isLink(tag) || (fits && tag.childTags().allMatch(this::isInLine));
    }

    private static boolean isGroup(Tag tag) {
        return !SAID.contains(tag.standard())
                && Headings.level(tag) == 0
                && tag.alternative().isEmpty()
                && tag.actualText().isEmpty();
    }
}
