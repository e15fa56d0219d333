package plainleaf.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.content.CalloutEmptyCheck;
import plainleaf.check.content.CheckedWithoutCheckerCheck;
import plainleaf.check.content.EditionDraftCheck;
import plainleaf.check.content.EditionOverdueCheck;
import plainleaf.check.content.EmptyTextCheck;
import plainleaf.check.content.GovernanceCheck;
import plainleaf.check.content.GovernanceDatesCheck;
import plainleaf.check.content.HeadingOrderCheck;
import plainleaf.check.content.LeftoverMarkupCheck;
import plainleaf.check.content.LostCharacterCheck;
import plainleaf.check.content.MissingEditionCheck;
import plainleaf.check.content.MissingGlyphCheck;
import plainleaf.check.content.MissingTranslationCheck;
import plainleaf.check.content.OrganisationContrastCheck;
import plainleaf.check.content.RequiredEditionCheck;
import plainleaf.check.content.SampleApprovedCheck;
import plainleaf.check.content.SamplePhoneCheck;
import plainleaf.check.content.SourceMissingCheck;
import plainleaf.check.content.Sources;
import plainleaf.check.content.Text;
import plainleaf.check.content.TranslationHeadingsCheck;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.html.HtmlAlternativesCheck;
import plainleaf.check.html.HtmlHeadingsCheck;
import plainleaf.check.html.HtmlIdsCheck;
import plainleaf.check.html.HtmlLanguageCheck;
import plainleaf.check.html.HtmlLinksCheck;
import plainleaf.check.html.HtmlOutlineCheck;
import plainleaf.check.html.HtmlPartLanguagesCheck;
import plainleaf.check.html.HtmlPicturesCheck;
import plainleaf.check.html.HtmlUnchangedCheck;
import plainleaf.check.html.HtmlValidCheck;
import plainleaf.check.html.HtmlWordsCheck;
import plainleaf.check.html.PageView;
import plainleaf.check.pdf.PdfACheck;
import plainleaf.check.pdf.PdfArtifactsCheck;
import plainleaf.check.pdf.PdfBookmarksCheck;
import plainleaf.check.pdf.PdfBulletsCheck;
import plainleaf.check.pdf.PdfContentsCheck;
import plainleaf.check.pdf.PdfHeadingsCheck;
import plainleaf.check.pdf.PdfLanguagesCheck;
import plainleaf.check.pdf.PdfLinksCheck;
import plainleaf.check.pdf.PdfParagraphsCheck;
import plainleaf.check.pdf.PdfPicturesCheck;
import plainleaf.check.pdf.PdfTagsCheck;
import plainleaf.check.pdf.PdfUaCheck;
import plainleaf.check.pdf.PdfUntaggedCheck;
import plainleaf.check.pdf.PdfWordsCheck;
import plainleaf.check.pdf.PrintedEdition;
import plainleaf.check.pdf.Validation;
import plainleaf.check.style.StyleChecks;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagReading;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.Unreadable;
import plainleaf.check.text.BidiControlCheck;
import plainleaf.check.text.InvisibleCharacterCheck;
import plainleaf.check.text.LanguageScriptCheck;
import plainleaf.check.text.MixedDigitsCheck;
import plainleaf.check.text.MixedScriptCheck;
import plainleaf.check.text.PresentationFormCheck;
import plainleaf.check.text.PrivateCharacterCheck;
import plainleaf.check.text.UnmarkedLanguageCheck;
import plainleaf.check.text.UnnormalisedTextCheck;
import plainleaf.check.text.Writings;
import plainleaf.check.text.WrongLetterCheck;
import plainleaf.check.text.ZawgyiCheck;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.Leaflet;
import plainleaf.model.PdfDocument;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.WebPage;

/** Every check, by what it looks at: the table of contents of this room. May be used by many threads at once. */
public final class Checks {
    private static final List<Check<Writings>> OF_WRITINGS = List.of(
            new LanguageScriptCheck(),
            new UnmarkedLanguageCheck(),
            new BidiControlCheck(),
            new InvisibleCharacterCheck(),
            new PrivateCharacterCheck(),
            new PresentationFormCheck(),
            new UnnormalisedTextCheck(),
            new ZawgyiCheck(),
            new WrongLetterCheck(),
            new MixedScriptCheck(),
            new MixedDigitsCheck());

    private static final List<Check<PageView>> OF_PAGES = List.of(
            new HtmlValidCheck(),
            new HtmlHeadingsCheck(),
            new HtmlPicturesCheck(),
            new HtmlIdsCheck(),
            new HtmlLanguageCheck(),
            new HtmlUnchangedCheck());

    private static final List<Check<PrintedEdition>> OF_PDFS = List.of(
            new PdfUaCheck(),
            new PdfACheck(),
            new PdfTagsCheck(),
            new PdfWordsCheck(),
            new PdfContentsCheck(),
            new PdfHeadingsCheck(),
            new PdfBookmarksCheck(),
            new PdfParagraphsCheck(),
            new PdfLinksCheck(),
            new PdfPicturesCheck(),
            new PdfLanguagesCheck(),
            new PdfUntaggedCheck(),
            new PdfArtifactsCheck(),
            new PdfBulletsCheck());

    /** The rules of the checks, in the order in which a leaflet meets them. */
    private static final List<Rule> RULES = List.of(
            EmptyTextCheck.RULE,
            HeadingOrderCheck.RULE,
            LeftoverMarkupCheck.RULE,
            LostCharacterCheck.RULE,
            LanguageScriptCheck.RULE,
            UnmarkedLanguageCheck.RULE,
            BidiControlCheck.RULE,
            InvisibleCharacterCheck.RULE,
            PrivateCharacterCheck.RULE,
            PresentationFormCheck.RULE,
            UnnormalisedTextCheck.RULE,
            ZawgyiCheck.RULE,
            WrongLetterCheck.RULE,
            MixedScriptCheck.RULE,
            MixedDigitsCheck.RULE,
            CalloutEmptyCheck.RULE,
            MissingGlyphCheck.RULE,
            TranslationHeadingsCheck.RULE,
            EditionDraftCheck.RULE,
            CheckedWithoutCheckerCheck.RULE,
            SampleApprovedCheck.RULE,
            SamplePhoneCheck.RULE,
            GovernanceCheck.RULE,
            GovernanceDatesCheck.RULE,
            EditionOverdueCheck.RULE,
            SourceMissingCheck.RULE,
            MissingEditionCheck.RULE,
            RequiredEditionCheck.RULE,
            OrganisationContrastCheck.RULE,
            HtmlWordsCheck.RULE,
            HtmlOutlineCheck.RULE,
            HtmlLinksCheck.RULE,
            HtmlAlternativesCheck.RULE,
            HtmlPartLanguagesCheck.RULE,
            HtmlValidCheck.RULE,
            HtmlHeadingsCheck.RULE,
            HtmlPicturesCheck.RULE,
            HtmlIdsCheck.RULE,
            HtmlLanguageCheck.RULE,
            HtmlUnchangedCheck.RULE,
            PdfUaCheck.RULE,
            PdfACheck.RULE,
            PdfTagsCheck.RULE,
            PdfWordsCheck.RULE,
            PdfContentsCheck.RULE,
            PdfHeadingsCheck.RULE,
            PdfBookmarksCheck.RULE,
            PdfParagraphsCheck.RULE,
            PdfLinksCheck.RULE,
            PdfPicturesCheck.RULE,
            PdfLanguagesCheck.RULE,
            PdfUntaggedCheck.RULE,
            PdfArtifactsCheck.RULE,
            PdfBulletsCheck.RULE);

    private final Reading reading;
    private final Sources sources;
    private final List<Check<Reading>> ofReadings;
    private final List<Check<Site>> ofSites;
    private final List<Check<Leaflet>> ofLeaflets;
    private final List<Check<Text>> ofTexts;
    private final List<Check<ArticleTree>> ofArticles;

    /** The checks of what was read, on this day. */
    public Checks(Reading reading, LocalDate date) {
        this.reading = reading;
        sources = new Sources(reading);
        ofReadings = List.of(new MissingGlyphCheck(sources));
        ofSites = List.of(new OrganisationContrastCheck(sources));
        ofTexts = List.of(
                new EmptyTextCheck(sources),
                new HeadingOrderCheck(),
                new LeftoverMarkupCheck(sources),
                new LostCharacterCheck(sources),
                new CalloutEmptyCheck(),
                new TranslationHeadingsCheck(),
                new EditionDraftCheck(sources),
                new CheckedWithoutCheckerCheck(sources),
                new SampleApprovedCheck(sources));
        ofLeaflets = reading.site()
                .map(site -> List.of(
                        new MissingTranslationCheck(ProblemRules.of(Kind.MISSING_TRANSLATION)),
                        new SamplePhoneCheck(site, sources),
                        new GovernanceCheck(site, sources),
                        new GovernanceDatesCheck(sources),
                        new EditionOverdueCheck(sources, date),
                        new SourceMissingCheck(sources, reading.unreadable()),
                        new MissingEditionCheck(site, reading.unreadable()),
                        new RequiredEditionCheck(site, sources, reading.unreadable())))
                .orElse(List.of());
        ofArticles = List.of(
                new HtmlWordsCheck(sources),
                new HtmlOutlineCheck(),
                new HtmlLinksCheck(sources),
                new HtmlAlternativesCheck(),
                new HtmlPartLanguagesCheck(sources));
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
        return Stream.of(ProblemRules.all(), StyleChecks.RULES, RULES)
                .flatMap(List::stream)
                .toList();
    }

    /** All that is wrong with what authors, translators and designers wrote, in order. */
    public List<Diagnostic> content() {
        Stream<Diagnostic> problems = reading.problems().stream().map(ProblemRules::diagnostic);
        Stream<Text> texts = reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.translations().stream().map(text -> new Text(leaflet, text)));
        return sorted(Stream.of(
                        problems,
                        StyleChecks.check(reading.templates()),
                        run(ofReadings, Stream.of(reading)),
                        run(OF_WRITINGS, Stream.of(new Writings(reading, sources))),
                        run(ofSites, reading.site().stream()),
                        run(ofLeaflets, reading.leaflets().stream()),
                        run(ofTexts, texts))
                .flatMap(found -> found));
    }

    /** Whether an article says what its text says. */
    public List<Diagnostic> article(Edition edition, Article article) {
        return sorted(run(ofArticles, Stream.of(new ArticleTree(edition, article))));
    }

    /** Whether the page that shows this article can be read by everyone. */
    public List<Diagnostic> page(Edition edition, Article article, WebPage page) {
        return sorted(run(OF_PAGES, Stream.of(PageView.of(page, Optional.of(new ArticleTree(edition, article))))));
    }

    /** Whether a page that shows no article, such as an index, can be read by everyone. */
    public List<Diagnostic> page(WebPage page) {
        return sorted(run(OF_PAGES, Stream.of(PageView.of(page, Optional.empty()))));
    }

    /** Whether a PDF says what its article says. A file that cannot be read is a finding like any other. */
    public List<Diagnostic> pdf(Edition edition, Article article, PdfDocument pdf) {
        ArticleTree view = new ArticleTree(edition, article);
        Stream<Diagnostic> problems =
                pdf.problems().stream().map(ProblemRules::diagnostic).map(found -> found.in(edition.id()));
        Validation validation = Validation.begin(pdf.bytes(), pdf.standard());
        TagReading tags = TagReader.read(pdf.bytes(), Spaces.WRITTEN);
        Stream<Diagnostic> found = tags instanceof Unreadable unreadable
                ? Stream.of(PdfTagsCheck.unreadable(view, unreadable))
                : printed(new PrintedEdition(view, validation, (TagTree) tags));
        return sorted(Stream.concat(problems, found));
    }

    /** Without tags there is nothing to compare, and one finding says so. */
    private static Stream<Diagnostic> printed(PrintedEdition print) {
        return run(print.isTagged() ? OF_PDFS : List.of(new PdfUaCheck(), new PdfTagsCheck()), Stream.of(print));
    }

    private static <T> Stream<Diagnostic> run(Collection<? extends Check<T>> checks, Stream<T> subjects) {
        return subjects.flatMap(subject -> checks.stream().flatMap(check -> check.check(subject)));
    }

    private static List<Diagnostic> sorted(Stream<Diagnostic> found) {
        return found.distinct().sorted().toList();
    }
}
