package plainleaf.html;

import java.util.Map;
import plainleaf.model.Direction;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;

/** The line at the foot of every printed page: what this is, and which page of how many. */
final class RunningFooter {
    // Private-use characters stand for the two numbers until the words around them are known.
    private static final String PAGE = "\uE000";
    private static final String PAGES = "\uE001";

    private RunningFooter() {}

    /** The content of the margin boxes, as CSS. */
    static String of(Edition edition, Labels labels) {
        boolean forwards = edition.translation().language().direction() == Direction.LTR;
        String start = "content:" + StyleText.quoted(title(edition, labels));
        String end = "content:" + numbers(labels);
        return "@page{@bottom-left{" + (forwards ? start : end) + "}@bottom-right{" + (forwards ? end : start) + "}}";
    }

    private static String title(Edition edition, Labels labels) {
        FrontMatter front = edition.translation().front();
        String title = labels.say("footer." + edition.variant().id(), Map.of("title", front.title()));
        return front.status() == FrontMatter.Status.DRAFT ? labels.say("footer.draft", Map.of("title", title)) : title;
    }

    private static String numbers(Labels labels) {
        String words = labels.say("footer.page", Map.of("page", PAGE, "pages", PAGES));
        return StyleText.quoted(words).replace(PAGE, "\" counter(page) \"").replace(PAGES, "\" counter(pages) \"");
    }
}
