package plainleaf.diagnostic;

import java.util.List;

/**
 * The rules of one room.
 *
 * @param id one word, such as {@code content}
 * @param title what the rules are about
 * @param subject what they look at
 * @param rules in the order in which one meets them
 */
public record Chapter(String id, String title, Subject subject, List<Rule> rules) {
    public Chapter {
        rules = List.copyOf(rules);
    }

    /** What rules look at. */
    public enum Subject {
        /** What authors, translators and designers wrote. */
        SOURCES,
        /** Finished pages: of an edition that nothing forbids so far, and of all leaflets together. */
        PAGES,
        /** Finished PDFs of an edition that nothing forbids so far. */
        PDFS,
        /** Finished pages in a browser, where one was asked for. */
        PAGES_IN_A_BROWSER,
        /** PDFs that somebody else made, and never an edition. */
        PDFS_OF_OTHERS,
        /** Files for the printer, where they were asked for. */
        PRESS_FILES
    }
}
