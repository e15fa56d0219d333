package plainleaf.check.problem;

import static plainleaf.check.problem.ProblemRules.FORMAT;
import static plainleaf.diagnostic.Severity.ERROR;

import java.util.List;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;

/** What an author wrote that has no place in a leaflet. */
final class TextRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "raw-html",
                    ERROR,
                    "A text is Markdown, without HTML tags.",
                    FORMAT,
                    "write it in Markdown, or put a backslash before the < to show it",
                    Example.markdown("Hold the rail.<br>Take your time.", "Hold the rail.\n\nTake your time.")),
            new Rule(
                    "unsupported-markup",
                    ERROR,
                    "A text uses only the Markdown a leaflet has a place for.",
                    FORMAT,
                    "say it with headings, paragraphs, lists, tables, pictures or callouts",
                    Example.markdown("# Going home\n\nRest for an hour.", "## Going home\n\nRest for an hour.")),
            new Rule(
                    "unknown-callout",
                    ERROR,
                    "A callout is one of the five kinds, so that its label says how much it matters.",
                    FORMAT,
                    "use CAUTION, WARNING, IMPORTANT, TIP or NOTE, alone on the first line",
                    Example.markdown("> [!DANGER]\n> Do not hurry.", "> [!WARNING]\n> Do not hurry.")),
            new Rule(
                    "heading-id",
                    ERROR,
                    "The id of a heading is made of small letters, digits and hyphens, and stands once in its text.",
                    "HTML, 3.2.6 (the id attribute)",
                    "use small letters, digits and hyphens, and each id once",
                    Example.markdown(
                            "## Going home {#Home}\n\nRest for an hour.",
                            "## Going home {#home}\n\nRest for an hour.")),
            new Rule(
                    "link-target",
                    ERROR,
                    "Every link leads somewhere a reader may go.",
                    "WCAG 2.2, 2.4.4",
                    "correct the address, or the id of the heading it leads to",
                    Example.markdown("See [going down](#donw).", "See [going down](#down).")),
            new Rule(
                    "easy-read-block",
                    ERROR,
                    "Easy read is made of pictures, each with its one to four sentences.",
                    "Department of Health, Making written information easier to understand (2010)",
                    "begin each piece with its picture on a line of its own",
                    Example.markdown(
                                    "## Going down {#down}\n\nHold the rail.",
                                    "## Going down {#down}\n\n![](pictures/stairs.svg)\n\nHold the rail.")
                            .in("en.easy-read.md")),
            new Rule(
                    "pdf-engine",
                    ERROR,
                    "The PDF engine leaves nothing out.",
                    "PDF/UA-1, 7.1",
                    "correct what the engine could not use at this place",
                    Example.words(
                            "a style sheet has a declaration that the engine does not know and passes over",
                            "the engine uses every declaration, picture and font of the edition")));

    private TextRules() {}
}
