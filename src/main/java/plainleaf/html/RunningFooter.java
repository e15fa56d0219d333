package plainleaf.html;

import java.util.Map;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;

/** The line at the foot of every printed page: what this is, and which page of how many. */
final class RunningFooter {
    // Private-use characters stand for the two numbers until the words around them are known.
    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    /** What stands on one line of the smallest page beside the page number, in characters. */
    private static final int ROOM = 36;

    /** Each point above this size, in large print, costs so many characters. */
    private static final double ROOMY = 18;

    private static final int COST = 2;

    private RunningFooter() {}

    /**
     * What the margin box on the side a line begins at says, as the value of {@code content}.
     *
     * @param size of the letters, in points
     */
    static String start(Edition edition, Labels labels, double size, boolean isShownAsDraft) {
        int room = ROOM - (int) (COST * Math.max(0, size - ROOMY));
        return StyleText.quoted(title(edition, labels, room, isShownAsDraft));
    }

    /** What the margin box on the other side says. */
    static String end(Labels labels) {
        String words = labels.say("footer.page", Map.of("page", PAGE, "pages", PAGES));
        return StyleText.quoted(words).replace(PAGE, "\" counter(page) \"").replace(PAGES, "\" counter(pages) \"");
    }

    private static String title(Edition edition, Labels labels, int room, boolean isShownAsDraft) {
        FrontMatter front = edition.translation().front();
        String title = labels.say("footer." + edition.variant().id(), Map.of("title", shortened(front.title(), room)));
        return isShownAsDraft ? labels.say("footer.draft", Map.of("title", title)) : title;
    }

    /** A long title is cut after a word: the footer only says which leaflet a loose page belongs to. */
    private static String shortened(String title, int room) {
        if (title.codePointCount(0, title.length()) <= room) return title;
        int end = title.offsetByCodePoints(0, room);
        int space = title.lastIndexOf(' ', end);
        return title.substring(0, space > 0 ? space : end) + "…";
    }
}
