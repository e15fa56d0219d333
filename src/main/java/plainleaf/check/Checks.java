package plainleaf.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.check.content.ContentChecks;
import plainleaf.check.content.PictureCreditCheck;
import plainleaf.check.content.Sources;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.html.HtmlChecks;
import plainleaf.check.html.PageView;
import plainleaf.check.pdf.PdfChecks;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.check.policy.PolicyChecks;
import plainleaf.check.policy.Severities;
import plainleaf.check.press.PressChecks;
import plainleaf.check.press.PressLimits;
import plainleaf.check.problem.ProblemRules;
import plainleaf.check.style.StyleChecks;
import plainleaf.check.text.TextChecks;
import plainleaf.check.theme.ThemeChecks;
import plainleaf.check.wording.WordingChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.PdfDocument;
import plainleaf.model.Problem;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.WebPage;

/** Every check, each in the list of its room. May be used by many threads at once. */
public final class Checks {
    private final Reading reading;
    private final Sources sources;
    private final LocalDate date;
    private final ContentChecks ofContent;
    private final HtmlChecks ofHtml;

    /** The checks of what was read, on this day. */
    public Checks(Reading reading, LocalDate date) {
        this.reading = reading;
        this.date = date;
        sources = new Sources(reading);
        ofContent = new ContentChecks(reading, sources, ProblemRules.of(Kind.MISSING_TRANSLATION), date);
        ofHtml = new HtmlChecks(sources);
    }

    /**
     * Sets up the validators, which takes some seconds the first time. Run it on a thread of its own while the content is
     * read; nothing goes wrong where it has not ended, or was never called.
     */
    public static void warmUp() {
        WarmUp.run();
    }

    /** Every rule there is, those of the checks and those of the problems a stage reports. */
    public static List<Rule> rules() {
        return Stream.of(
                        ProblemRules.RULES,
                        PolicyChecks.RULES,
                        StyleChecks.RULES,
                        ThemeChecks.RULES,
                        ContentChecks.RULES,
                        TextChecks.RULES,
                        WordingChecks.RULES,
                        HtmlChecks.RULES,
                        PdfChecks.RULES,
                        PdfFileChecks.RULES,
                        PressChecks.RULES,
                        BrowserChecks.RULES)
                .flatMap(List::stream)
                .toList();
    }

    /** The ids of the rules that are looked at in every run, in a browser too or without. */
    public static Predicate<String> looked(boolean deep) {
        return id -> Stream.concat(deep ? Stream.empty() : BrowserChecks.RULES.stream(), PressChecks.RULES.stream())
                .noneMatch(rule -> rule.id().equals(id));
    }

    /** The ids of the rules that do not know this language, by BCP 47 tag: they look at nothing in its texts. */
    public static List<String> notApplied(String languageTag) {
        return WordingChecks.notApplied(languageTag).stream().map(Rule::id).toList();
    }

    /**
     * How severe the findings of this reading are, on this day.
     *
     * @param strict whether warnings are errors
     * @param proofs whether proofs are made: then what only keeps a text from being printed is none
     */
    public Severities severities(boolean strict, boolean proofs) {
        return new Severities(reading, date, rule -> strict && !(proofs && isOfStanding(rule)));
    }

    /** Whether a breach says no more than that a text is not ready to be printed, but as a proof. */
    public static boolean isOfStanding(Rule rule) {
        return ContentChecks.OF_STANDING.contains(rule);
    }

    /** All that is wrong with what authors, translators and designers wrote, in order. */
    public List<Diagnostic> content() {
        return sorted(Stream.of(
                        reading.problems().stream().map(ProblemRules::diagnostic),
                        PolicyChecks.check(reading, rules(), date),
                        StyleChecks.check(reading.templates()),
                        ThemeChecks.check(reading.templates()),
                        ofContent.check(),
                        TextChecks.check(reading, sources),
                        WordingChecks.check(reading, sources))
                .flatMap(found -> found));
    }

    /** What is wrong with the pictures and their credits; with everything, where the site cannot be used at all. */
    public List<Diagnostic> pictures() {
        Stream<Problem> problems =
                reading.problems().stream().filter(problem -> reading.site().isEmpty() || isOfPictures(problem));
        return sorted(Stream.concat(problems.map(ProblemRules::diagnostic), new PictureCreditCheck().check(reading)));
    }

    private static boolean isOfPictures(Problem problem) {
        return problem.kind() == Kind.PICTURE_UNSAFE
                || problem.location().file().contains("/pictures/");
    }

    /** Whether an article says what its text says. */
    public List<Diagnostic> article(Edition edition, Article article) {
        return sorted(ofHtml.article(new ArticleTree(edition, article)));
    }

    /** Whether the page that shows this article can be read by everyone. */
    public List<Diagnostic> page(Edition edition, Article article, WebPage page) {
        return sorted(ofHtml.page(PageView.of(page, Optional.of(new ArticleTree(edition, article)))));
    }

    /** Whether a page that shows no article, such as an index, can be read by everyone. */
    public List<Diagnostic> page(WebPage page) {
        return sorted(ofHtml.page(PageView.of(page, Optional.empty())));
    }

    /** Whether a PDF says what its article says. A file that cannot be read is a finding like any other. */
    public List<Diagnostic> pdf(Edition edition, Article article, PdfDocument pdf) {
        Stream<Diagnostic> problems =
                pdf.problems().stream().map(ProblemRules::diagnostic).map(found -> found.in(edition.id()));
        return sorted(Stream.concat(problems, PdfChecks.check(new ArticleTree(edition, article), pdf, size(edition))));
    }

    /**
     * Whether a press file says what its article says, and can be printed.
     *
     * @param file its path in {@code output/}
     */
    public List<Diagnostic> press(
            Edition edition, Article article, PdfDocument press, String file, PressLimits limits) {
        Stream<Diagnostic> problems = press.problems().stream().map(ProblemRules::diagnostic);
        ArticleTree tree = new ArticleTree(edition, article);
        Stream<Diagnostic> found = press.bytes().size() == 0
                ? problems
                : Stream.of(
                                problems,
                                PdfChecks.ofPress(tree, press),
                                PressChecks.check(file, tree, press.bytes(), limits).stream())
                        .flatMap(each -> each);
        return sorted(found.map(each -> each.in(edition.id())));
    }

    private double size(Edition edition) {
        return reading.site()
                .map(site -> site.sheets().get(edition.variant()))
                .map(Site.Sheet::size)
                .orElse(0.0);
    }

    /** Whether a PDF that shows no article can be read by everyone. */
    public List<Diagnostic> pdf(String file, PdfDocument pdf) {
        Stream<Diagnostic> problems = pdf.problems().stream().map(ProblemRules::diagnostic);
        return sorted(
                pdf.bytes().size() == 0
                        ? problems
                        : Stream.concat(problems, PdfFileChecks.check(file, pdf.bytes()).diagnostics().stream()));
    }

    private static List<Diagnostic> sorted(Stream<Diagnostic> found) {
        return found.distinct().sorted().toList();
    }
}
