package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.LinkTarget;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links that are cut, lost, or lead elsewhere than in the article. */
public final class PdfLinksCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-links",
            Severity.ERROR,
            "Every link of the page is one link of the PDF, whole, to the same target, and its words can be clicked.",
            "PDF/UA-1, 7.18.5; WCAG 2.2, 2.4.4",
            "this is a fault of the program; please report it with the file",
            Example.pdf("a link that fills two lines is heard as two links", "heard: “link, www.nhs.uk/stairs”, once"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> links = print.article().select("a[href]").toList();
        List<Tag> tags = print.tags().tags("Link").toList();
        return Alignment.differences(links, tags, (link, tag) -> same(print, link, tag)).stream()
                .map(pair -> told(print, pair));
    }

    private static boolean same(PrintedEdition print, Element link, Tag tag) {
        return sameText(link, tag)
                && leads(print, link, tag)
                && isNamed(link, tag)
                && isListed(tag)
                && new LinkSpots(print.tags()).areOn(tag);
    }

    /** What no page lists no viewer shows. */
    private static boolean isListed(Tag tag) {
        return tag.areas().allMatch(LinkArea::listed);
    }

    /** A reader that goes from link to link says what the annotation says, not what the tag holds. */
    private static boolean isNamed(Element link, Tag tag) {
        return tag.areas().allMatch(area -> folded(area.contents()).equals(name(link)));
    }

    /** HTML-AAM 1.0, 5.2.7: what a link is called, but for the title, which the PDF puts first. */
    private static String name(Element link) {
        String words = folded(link.wholeText());
        String pictures = folded(String.join(" ", link.select("img[alt]").eachAttr("alt")));
        String title = folded(link.attr("title"));
        return !title.isEmpty() ? title : words.isEmpty() ? pictures : words;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean sameText(Element link, Tag tag) {
        return PrintedEdition.essence(link.wholeText()).equals(PrintedEdition.essence(tag.text()));
    }

    private static boolean leads(PrintedEdition print, Element link, Tag tag) {
        List<LinkArea> areas = tag.areas().toList();
        return !areas.isEmpty() && areas.stream().allMatch(area -> leads(print, link.attr("href"), area.target()));
    }

    /** An address must be the same; a place in the leaflet must be on the page of its heading. */
    private static boolean leads(PrintedEdition print, String address, LinkTarget target) {
        if (!address.startsWith("#")) {
            return target.uri().equals(address);
        }
        int page = print.pageOf(address);
        return target.uri().isEmpty() && (page == 0 ? target.page() > 0 : target.page() == page);
    }

    private static Diagnostic told(PrintedEdition print, Pair<Element, Tag> pair) {
        if (pair.expected().isEmpty()) {
            Tag tag = pair.actual().orElseThrow();
            return print.broken(RULE, tag, "the PDF has a link that the page has not: “" + tag.text() + "”");
        }
        Element link = pair.expected().get();
        return pair.actual()
                .map(tag -> print.broken(RULE, link, told(print, link, tag)).onPage(tag.page()))
                .orElseGet(() -> print.broken(RULE, link, "the PDF has no link “" + link.text() + "”"));
    }

    private static String told(PrintedEdition print, Element link, Tag tag) {
        if (!sameText(link, tag)) {
            return "the PDF has the link “" + tag.text() + "” in the place of “" + link.text() + "”";
        }
        if (!isNamed(link, tag)) {
            return "a reader that goes from link to link would call the link “" + link.text() + "” “"
                    + tag.areas().map(LinkArea::contents).collect(Collectors.joining("”, “")) + "”";
        }
        if (!isListed(tag)) {
            return "the link “" + link.text() + "” is dead: its page does not know it";
        }
        if (leads(print, link, tag)) {
            return "what can be clicked of the link “" + link.text() + "” is not its words";
        }
        String targets =
                tag.areas().map(area -> shown(area.target())).distinct().collect(Collectors.joining(", "));
        return "the link “" + link.text() + "” leads to " + (targets.isEmpty() ? "nothing" : targets) + ", not to "
                + link.attr("href");
    }

    private static String shown(LinkTarget target) {
        return target.uri().isEmpty() ? "page " + target.page() : target.uri();
    }
}
