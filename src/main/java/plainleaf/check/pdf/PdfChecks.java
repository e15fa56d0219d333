package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagReading;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.Unreadable;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.PdfDocument;

/** The checks of printed editions: the table of contents of this room. */
public final class PdfChecks {
    /** In the order in which a PDF meets them. */
    public static final List<Rule> RULES = List.of(
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
            PdfBulletsCheck.RULE,
            PdfTableHeadersCheck.RULE,
            PdfListsCheck.RULE,
            PdfBlankCheck.RULE,
            PdfTitleCheck.RULE,
            PdfGlyphsCheck.RULE,
            PdfFontsCheck.RULE,
            PdfSizeCheck.RULE,
            PdfContrastCheck.RULE,
            PdfOnPageCheck.RULE,
            PdfSeenCheck.RULE,
            PdfOverlapCheck.RULE,
            PdfPagesCheck.RULE,
            PdfManyPagesCheck.RULE,
            PdfCoverCheck.RULE,
            PdfHeadingKeptCheck.RULE,
            PdfResolutionCheck.RULE,
            PdfAlignedCheck.RULE,
            PdfColumnsCheck.RULE,
            PdfSplitCheck.RULE,
            PdfLeadingCheck.RULE,
            PdfLineLengthCheck.RULE,
            PdfUprightCheck.RULE,
            PdfUnderlineCheck.RULE,
            PdfPageNumbersCheck.RULE);

    static final List<Check<? super PrintedEdition>> CHECKS = List.of(
            new PdfUaCheck(),
            new PdfACheck(),
            new PdfTagsCheck(),
            new PdfWordsCheck(),
            new PdfExpansionsCheck(),
            new PdfStressCheck(),
            new PdfContentsCheck(),
            new PdfContentsListCheck(),
            new PdfHeadingsCheck(),
            new PdfBookmarksCheck(),
            new PdfParagraphsCheck(),
            new PdfGroupsCheck(),
            new PdfLinksCheck(),
            new PdfPicturesCheck(),
            new PdfLanguagesCheck(),
            new PdfDirectionCheck(),
            new PdfUntaggedCheck(),
            new PdfArtifactsCheck(),
            new PdfBulletsCheck(),
            new PdfTableHeadersCheck(),
            new PdfListsCheck(),
            new PdfListKindsCheck(),
            new PdfBlankCheck(),
            new PdfTitleCheck(),
            new PdfTitleWordsCheck(),
            new PdfGlyphsCheck(),
            new PdfFontsCheck(),
            new PdfSizeCheck(),
            new PdfContrastCheck(),
            new PdfOnPageCheck(),
            new PdfSeenCheck(),
            new PdfOverlapCheck(),
            new PdfPagesCheck(),
            new PdfManyPagesCheck(),
            new PdfCoverCheck(),
            new PdfHeadingKeptCheck(),
            new PdfResolutionCheck(),
            new PdfAlignedCheck(),
            new PdfColumnsCheck(),
            new PdfSplitCheck(),
            new PdfLeadingCheck(),
            new PdfLineLengthCheck(),
            new PdfUprightCheck(),
            new PdfUnderlineCheck(),
            new PdfPageNumbersCheck());

    /** Without tags there is nothing to compare, and one finding says so. */
    private static final List<Check<? super PrintedEdition>> OF_UNTAGGED =
            List.of(new PdfUaCheck(), new PdfTagsCheck());

    /** What the printer's twin of a PDF must have in common with it: all that is heard of it. */
    private static final List<Check<? super PrintedEdition>> OF_PRESS = List.of(
            new PdfTagsCheck(),
            new PdfWordsCheck(),
            new PdfContentsCheck(),
            new PdfHeadingsCheck(),
            new PdfParagraphsCheck(),
            new PdfPicturesCheck(),
            new PdfLanguagesCheck(),
            new PdfUntaggedCheck(),
            new PdfTitleCheck(),
            new PdfPageNumbersCheck());

    private PdfChecks() {}

    /** Whether a press file, which claims no standard of these, says what its article says. */
    public static Stream<Diagnostic> ofPress(ArticleTree article, PdfDocument press) {
        TagReading tags = TagReader.read(press.bytes(), Spaces.WRITTEN);
        if (tags instanceof Unreadable unreadable) {
            return Stream.of(PdfTagsCheck.unreadable(article, unreadable));
        }
        PrintedEdition print = new PrintedEdition(article, Validation.none(), (TagTree) tags, 0);
        return OF_PRESS.stream()
                .flatMap(check -> check.check(print))
                .map(d -> d.saying("in the press file, " + d.detail()));
    }

    /**
     * Whether a PDF says what its article says. A file that cannot be read is a finding like any other.
     *
     * @param size of the text, in points, that the site asks for; 0 where it asks for none
     */
    public static Stream<Diagnostic> check(ArticleTree article, PdfDocument pdf, double size) {
        Validation validation = Validation.begin(pdf.bytes(), pdf.standard());
        TagReading tags = TagReader.read(pdf.bytes(), Spaces.WRITTEN);
        if (tags instanceof Unreadable unreadable) {
            return Stream.of(PdfTagsCheck.unreadable(article, unreadable));
        }
        PrintedEdition print = new PrintedEdition(article, validation, (TagTree) tags, size);
        return (print.isTagged() ? CHECKS : OF_UNTAGGED).stream().flatMap(check -> check.check(print));
    }
}
