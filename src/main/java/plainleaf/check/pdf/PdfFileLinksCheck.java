package plainleaf.check.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links without words, and links that lead nowhere. */
final class PdfFileLinksCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-file-links",
            Severity.ERROR,
            "Every link has words and leads somewhere.",
            "WCAG 2.2, 2.4.4; PDF/UA-1, 7.18.5; Matterhorn 28-011 and 28-012",
            LonePdf.CURE,
            new Example(Example.Form.PDF, "Link", "Link to www.nhs.uk: NHS"));

    /** RFC 3986, 3: a scheme and what follows it, without a space. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://[^\\s/?#]+\\S*|(mailto|tel|sms):\\S+");

    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        return pdf.tags().tags("Link").flatMap(link -> link(pdf, link));
    }

    private static Stream<Diagnostic> link(LonePdf pdf, Tag link) {
        List<LinkArea> areas = link.areas().toList();
        boolean silent = link.text().isBlank()
                && link.all().noneMatch(tag -> !tag.alternative().isBlank())
                && areas.stream().allMatch(area -> area.contents().isBlank());
        Stream<Diagnostic> words = silent ? Stream.of(pdf.broken(RULE, link, "a link has no words")) : Stream.empty();
        if (areas.isEmpty() && !silent) {
            String start = Texts.start(link.text());
            return Stream.of(
                    pdf.broken(RULE, link, "“" + start + "” is tagged as a link, but holds nothing to follow"));
        }
        return Stream.concat(
                words,
                areas.stream()
                        .filter(area -> isBroken(area.target().uri()))
                        .map(area -> pdf.broken(
                                RULE,
                                link,
                                "the link “" + Texts.start(link.text()) + "” leads to “"
                                        + area.target().uri() + "”, which is no address")));
    }

    /** An address without a scheme may be a file beside this one; what a scheme of programs means, only they know. */
    private static boolean isBroken(String uri) {
        String address = uri.strip();
        boolean known = address.matches("(?i)(https?|ftp|mailto|tel|sms):.*");
        return !uri.isEmpty() && (known ? !ADDRESS.matcher(address).matches() : isLocal(address));
    }

    private static boolean isLocal(String address) {
        return address.isEmpty()
                || address.regionMatches(true, 0, "file:", 0, "file:".length())
                || (!WITH_SCHEME.matcher(address).matches() && address.contains(" "));
    }
}
