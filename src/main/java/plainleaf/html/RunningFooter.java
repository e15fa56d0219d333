package plainleaf.html;

import java.util.Map;
import plainleaf.model.Edition;
import plainleaf.model.TextMeasure;
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

    /** What the engine lays out for each before it knows them. */
    private static final String NUMBER = "999";

    /** Between the title and the page number, in em. */
    private static final double GAP = 1;

    /** A line that is nearly full may be one too many: the engine shares it out between both boxes once more. In em. */
    private static final double SPARE = 0.5;

    private static final String NEW_LINE = "\\a ";

    /**
     * @param area its width is that of the footer, too
     * @param measure of the language of the edition
     */
    static RunningFooter of(
            Edition edition, Labels labels, TypeArea area, boolean isShownAsDraft, TextMeasure measure) {
        double room = area.width() / area.size() - SPARE;
        String page = StyleText.quoted(page(labels, PAGE, PAGES))
                .replace(PAGE, "\" counter(page) \"")
                .replace(PAGES, "\" counter(pages) \"");
        String title = edition.translation().front().title();
        String whole = named(edition, labels, title, isShownAsDraft);
        double end = GAP + measure.width(page(labels, NUMBER, NUMBER));
        if (measure.width(whole) + end <= room) {
            return new RunningFooter(StyleText.quoted(whole), page, 1, end * area.size());
        }
        String named = whole;
        // It is cut after a word: the footer only says which leaflet a loose page belongs to.
        for (int cut = title.lastIndexOf(' ');
                cut > 0 && measure.width(named) > room;
                cut = title.lastIndexOf(' ', cut - 1)) {
            named = named(edition, labels, title.substring(0, cut) + "…", isShownAsDraft);
        }
        int lines = lines(named, room, measure) + 1;
        return new RunningFooter(StyleText.quoted(named) + " \"" + NEW_LINE + "\" " + page, "\"\"", lines, 0);
    }

    private static String page(Labels labels, String page, String pages) {
        return labels.say("footer.page", Map.of("page", page, "pages", pages));
    }

    private static String named(Edition edition, Labels labels, String title, boolean isShownAsDraft) {
        String named = labels.say("footer." + edition.variant().id(), Map.of("title", title));
        return isShownAsDraft ? labels.say("footer.draft", Map.of("title", named)) : named;
    }

    /** As many as its words fill, one after the other; a word that is longer than a line goes on in the next. */
    private static int lines(String text, double room, TextMeasure measure) {
        int lines = 1;
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = measure.width(longer) <= room;
            lines += fits || line.isEmpty() ? 0 : 1;
            line = fits ? longer : word;
            lines += (int) (measure.width(line) / room);
        }
        return lines;
    }
}
