package plainleaf.check.content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Leaflet;
import plainleaf.model.Reading;
import plainleaf.model.Site;

/** The checks of what authors, translators and owners wrote: the table of contents of this room. */
public final class ContentChecks {
    /** In the order in which a leaflet meets them. */
    /** What only says that a text is not ready to be printed, but as a proof. */
    public static final List<Rule> OF_STANDING = List.of(CheckedWithoutCheckerCheck.RULE, EditionOverdueCheck.RULE);

    public static final List<Rule> RULES = List.of(
            EmptyTextCheck.RULE,
            EmptySectionCheck.RULE,
            HeadingOrderCheck.RULE,
            FakeHeadingCheck.RULE,
            StepNumbersCheck.RULE,
            LeftoverMarkupCheck.RULE,
            LostCharacterCheck.RULE,
            PlaceholderCheck.RULE,
            CalloutEmptyCheck.RULE,
            TableHeadersEmptyCheck.RULE,
            MissingGlyphCheck.RULE,
            PictureCreditCheck.RULE,
            TranslationHeadingsCheck.RULE,
            UntranslatedTextCheck.RULE,
            SameTextCheck.RULE,
            EditionDraftCheck.RULE,
            CheckedWithoutCheckerCheck.RULE,
            TestedRecordCheck.RULE,
            SampleApprovedCheck.RULE,
            SamplePhoneCheck.RULE,
            GovernanceCheck.RULE,
            GovernanceDatesCheck.RULE,
            DateInFutureCheck.RULE,
            ReviewSoonCheck.RULE,
            ReviewAgeCheck.RULE,
            EditionOverdueCheck.RULE,
            SourceMissingCheck.RULE,
            MissingEditionCheck.RULE,
            RequiredEditionCheck.RULE,
            OrganisationContrastCheck.RULE);

    private final Reading reading;
    final List<Check<Reading>> ofReadings;
    final List<Check<Site>> ofSites;
    final List<Check<Leaflet>> ofLeaflets;
    final List<Check<Text>> ofTexts;

    /**
     * The checks of what was read, on this day.
     *
     * @param missingTranslation the rule that tells of a leaflet without its language
     */
    public ContentChecks(Reading reading, Sources sources, Rule missingTranslation, LocalDate date) {
        this.reading = reading;
        ofReadings = List.of(
                new MissingGlyphCheck(sources, new KnownScripts(reading)),
                new PictureCreditCheck(),
                new SameTextCheck());
        ofSites = List.of(new OrganisationContrastCheck(sources));
        ofTexts = List.of(
                new EmptyTextCheck(sources),
                new EmptySectionCheck(),
                new HeadingOrderCheck(),
                new FakeHeadingCheck(),
                new StepNumbersCheck(sources),
                new LeftoverMarkupCheck(sources),
                new LostCharacterCheck(sources),
                new PlaceholderCheck(sources),
                new CalloutEmptyCheck(),
                new TableHeadersEmptyCheck(),
                new TranslationHeadingsCheck(),
                new UntranslatedTextCheck(sources),
                new EditionDraftCheck(sources),
                new CheckedWithoutCheckerCheck(sources),
                new TestedRecordCheck(sources, date),
                new SampleApprovedCheck(sources));
        ofLeaflets = reading.site()
                .map(site -> List.of(
                        new MissingTranslationCheck(missingTranslation),
                        new SamplePhoneCheck(site, sources),
                        new GovernanceCheck(site, sources),
                        new GovernanceDatesCheck(sources),
                        new DateInFutureCheck(sources, date),
                        new ReviewSoonCheck(sources, date),
                        new ReviewAgeCheck(sources, date),
                        new EditionOverdueCheck(sources, date),
                        new SourceMissingCheck(sources, reading.unreadable()),
                        new MissingEditionCheck(site, reading.unreadable()),
                        new RequiredEditionCheck(site, sources, reading.unreadable())))
                .orElse(List.of());
    }

    /** All that is wrong, in no order. */
    public Stream<Diagnostic> check() {
        Stream<Text> texts = reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.translations().stream().map(text -> new Text(leaflet, text)));
        return Stream.of(
                        run(ofReadings, Stream.of(reading)),
                        run(ofSites, reading.site().stream()),
                        run(ofLeaflets, reading.leaflets().stream()),
                        run(ofTexts, texts))
                .flatMap(found -> found);
    }

    private static <T> Stream<Diagnostic> run(Collection<? extends Check<T>> checks, Stream<T> subjects) {
        return subjects.flatMap(subject -> checks.stream().flatMap(check -> check.check(subject)));
    }
}
