package plainleaf.check.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.FileEnd;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagReading;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.Unreadable;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Bytes;
import plainleaf.model.Location;

/** The checks of PDFs of which nothing else is known: the table of contents of what needs no source. */
public final class PdfFileChecks {
    /** Those that no leaflet of ours needs, since it is compared with its text. */
    public static final List<Rule> RULES = List.of(
            PdfFileLanguageCheck.RULE,
            PdfFileHeadingsCheck.RULE,
            PdfFileAlternativesCheck.RULE,
            PdfFileTablesCheck.RULE,
            PdfFileLinksCheck.RULE,
            PdfFileBookmarksCheck.RULE,
            PdfPictureOfTextCheck.RULE,
            PdfCharactersCheck.RULE);

    private static final List<Check<? super LonePdf>> OF_ANY = List.of(
            new PdfTagsCheck(),
            new PdfTitleCheck(),
            new PdfFileLanguageCheck(),
            new PdfFileBookmarksCheck(),
            new PdfPictureOfTextCheck(),
            new PdfCharactersCheck(),
            new PdfGlyphsCheck(),
            new PdfFontsCheck(),
            new PdfSizeCheck(),
            new PdfContrastCheck(),
            new PdfOnPageCheck(),
            new PdfOverlapCheck());

    private static final List<Check<? super LonePdf>> OF_TAGGED = List.of(
            new PdfFileHeadingsCheck(),
            new PdfFileAlternativesCheck(),
            new PdfFileTablesCheck(),
            new PdfFileLinksCheck(),
            new PdfListsCheck(),
            new PdfSeenCheck(),
            new PdfBlankCheck(),
            new PdfBulletsCheck());

    private PdfFileChecks() {}

    /**
     * What can be known of a PDF without its source.
     *
     * @param file as the user named it
     */
    public static Found check(String file, Bytes pdf) {
        TagReading reading = TagReader.read(pdf, Spaces.GUESSED);
        if (reading instanceof Unreadable unreadable) {
            String detail = "the file " + unreadable.reason();
            return new Found(false, List.of(detail.equals(FileEnd.FAULT) ? cutOff(file) : unreadable(file, detail)));
        }
        TagTree tags = (TagTree) reading;
        LonePdf lone = new LonePdf(
                file, tags, Validation.ofOthers(pdf, tags.metadata().claimsPart2() ? Profile.UA_2 : Profile.UA_1));
        Stream<Check<? super LonePdf>> checks =
                tags.roots().isEmpty() ? OF_ANY.stream() : Stream.concat(OF_ANY.stream(), OF_TAGGED.stream());
        Stream<Diagnostic> cutOff = tags.faults().contains(FileEnd.FAULT) ? Stream.of(cutOff(file)) : Stream.empty();
        List<Diagnostic> found = checks.flatMap(check -> check.check(lone)).toList();
        Set<Rule> said = found.stream().map(Diagnostic::rule).collect(Collectors.toSet());
        Stream<Diagnostic> ofStandard = new PdfFileUaCheck(said).check(lone);
        return new Found(
                true,
                Stream.concat(
                                cutOff,
                                Stream.concat(found.stream(), ofStandard)
                                        .distinct()
                                        .sorted())
                        .toList());
    }

    /**
     * What was found.
     *
     * @param read whether the file could be read at all
     */
    public record Found(boolean read, List<Diagnostic> diagnostics) {}

    private static Diagnostic cutOff(String file) {
        return PdfTagsCheck.RULE
                .brokenAt(Location.of(file), FileEnd.FAULT)
                .advising("download or copy the file again; what else is told here may come of its missing end");
    }

    private static Diagnostic unreadable(String file, String detail) {
        return PdfTagsCheck.RULE
                .brokenAt(Location.of(file), detail)
                .advising(
                        "open the file in a PDF reader; if it opens there without a password, save a copy and check that");
    }
}
