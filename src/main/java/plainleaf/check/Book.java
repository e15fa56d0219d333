package plainleaf.check;

import java.util.List;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.check.content.ContentChecks;
import plainleaf.check.html.HtmlChecks;
import plainleaf.check.pdf.Clauses;
import plainleaf.check.pdf.PdfChecks;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.check.policy.PolicyChecks;
import plainleaf.check.press.PressChecks;
import plainleaf.check.problem.ProblemRules;
import plainleaf.check.style.StyleChecks;
import plainleaf.check.text.TextChecks;
import plainleaf.check.theme.ThemeChecks;
import plainleaf.check.wording.WordingChecks;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Chapter.Subject;
import plainleaf.diagnostic.Rulebook;

/** Every rule with its room, every clause of the validators, and what is left to people. */
public final class Book {
    public static final Rulebook WHOLE = new Rulebook(
            List.of(
                    new Chapter(
                            "files",
                            "Files, values and Markdown that can be used",
                            Subject.SOURCES,
                            ProblemRules.RULES),
                    new Chapter(
                            "policy",
                            "What a site sets otherwise, and what it accepts",
                            Subject.SOURCES,
                            PolicyChecks.RULES),
                    new Chapter(
                            "content",
                            "What a leaflet says, and who answers for it",
                            Subject.SOURCES,
                            ContentChecks.RULES),
                    new Chapter("text", "Characters, scripts and languages", Subject.SOURCES, TextChecks.RULES),
                    new Chapter("wording", "How a text is worded", Subject.SOURCES, WordingChecks.RULES),
                    new Chapter("style", "Style sheets and templates", Subject.SOURCES, StyleChecks.RULES),
                    new Chapter("theme", "Colours of the web pages", Subject.SOURCES, ThemeChecks.RULES),
                    new Chapter("html", "Web pages", Subject.PAGES, HtmlChecks.RULES),
                    new Chapter("pdf", "PDFs", Subject.PDFS, PdfChecks.RULES),
                    new Chapter(
                            "pdf-file",
                            "PDFs without their source, as others made them",
                            Subject.PDFS_OF_OTHERS,
                            PdfFileChecks.RULES),
                    new Chapter(
                            "press",
                            "Press files, ours or a designer's (preflight)",
                            Subject.PRESS_FILES,
                            PressChecks.RULES),
                    new Chapter(
                            "browser",
                            "Web pages in a browser (check --deep)",
                            Subject.PAGES_IN_A_BROWSER,
                            BrowserChecks.RULES)),
            Clauses.ALL,
            LeftToPeople.ALL);

    private Book() {}
}
