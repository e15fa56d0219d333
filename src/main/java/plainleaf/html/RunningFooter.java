package plainleaf.html;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Map;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.TypeArea;

/**
 * The foot of every printed page: what this is, and which page of how many; side by side, or one above the other where a line
 * has no room for both.
 *
 * @param start what the margin box on the side a line begins at says, as the value of {@code content}
 * @param end what the box on the other side says
 * @param lines how many there are
 * @param endWidth of the room for what the other side says, in points; 0 where it says nothing
 */
record RunningFooter(String start, String end, int lines, double endWidth) {
    // Private-use characters stand for the two numbers until the words around them are known.
    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    /** Both at their usual widest. */
    private static final String NUMBER = "88";

    /** Between the title and the page number, and for what the estimate may lack, in em. */
    private static final double GAP = 1;

    /** Tamil letters are half as wide again as others; so are the vowels that stand beside them. */
    private static final double TAMIL_LETTER = 1.05;

    private static final double TAMIL_VOWEL = 0.55;

    private static final String NEW_LINE = "\\a ";

    /** @param area its width is that of the footer, too */
    static RunningFooter of(Edition edition, Labels labels, TypeArea area, boolean isShownAsDraft) {
        double room = area.width() / area.size();
        String page = StyleText.quoted(page(labels, PAGE, PAGES))
                .replace(PAGE, "\" counter(page) \"")
                .replace(PAGES, "\" counter(pages) \"");
        String whole = named(edition, labels, edition.translation().front().title(), isShownAsDraft);
        double end = GAP + width(page(labels, NUMBER, NUMBER));
        if (width(whole) + end <= room) {
            return new RunningFooter(StyleText.quoted(whole), page, 1, end * area.size());
        }
        String title = fitting(edition, labels, room, isShownAsDraft);
        int lines = (int) Math.ceil(width(title) / room);
        return new RunningFooter(StyleText.quoted(title) + " \"" + NEW_LINE + "\" " + page, "\"\"", lines + 1, 0);
    }

    private static String page(Labels labels, String page, String pages) {
        return labels.say("footer.page", Map.of("page", page, "pages", pages));
    }

    private static String named(Edition edition, Labels labels, String title, boolean isShownAsDraft) {
        String named = labels.say("footer." + edition.variant().id(), Map.of("title", title));
        return isShownAsDraft ? labels.say("footer.draft", Map.of("title", named)) : named;
    }

    /** A long title is cut after a word: the footer only says which leaflet a loose page belongs to. */
    private static String fitting(Edition edition, Labels labels, double room, boolean isShownAsDraft) {
        FrontMatter front = edition.translation().front();
        String title = front.title();
        String named = named(edition, labels, title, isShownAsDraft);
        for (int end = title.lastIndexOf(' '); end > 0 && width(named) > room; end = title.lastIndexOf(' ', end - 1)) {
            named = named(edition, labels, title.substring(0, end) + "…", isShownAsDraft);
        }
        return named;
    }

    /** In em, rather too much than too little: the fonts are not known here. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(RunningFooter::width).sum();
    }

    private static double width(int c) {
        int type = UCharacter.getType(c);
        if (type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.FORMAT) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        if (wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH) {
            return 1;
        }
        if (UScript.getScript(c) == UScript.TAMIL) {
            return UCharacter.isLetterOrDigit(c) ? TAMIL_LETTER : TAMIL_VOWEL;
        }
        return UCharacter.isLetterOrDigit(c) ? 0.6 : 0.3;
    }
}
