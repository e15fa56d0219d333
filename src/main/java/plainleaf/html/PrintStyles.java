package plainleaf.html;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plainleaf.model.Direction;
import plainleaf.model.Edition;
import plainleaf.model.FontFamily;
import plainleaf.model.FrontMatter;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.TextMeasure;
import plainleaf.model.TypeArea;
import plainleaf.model.Variant;

/** The print style sheet of an edition, in the CSS that the PDF engine knows. */
final class PrintStyles {
    private static final String BODY_SIZE = "body-size";
    private static final String NARROW = "narrow-";

    private final Tokens tokens;
    private final Map<Variant, String> sheets = new EnumMap<>(Variant.class);

    PrintStyles(Templates templates) {
        this.tokens = Tokens.of(templates.text("styles/tokens.css"));
        String base = templates.text("styles/print/base.css");
        for (Variant variant : Variant.values()) {
            sheets.put(variant, StyleText.bare(base + "\n" + templates.text("styles/print/" + variant.id() + ".css")));
        }
    }

    /** The colours of print for this site. */
    Tokens tokens(Site site) {
        return tokens.with(site);
    }

    /** The sheet with the site's colours, paper and size of type, the side its lines begin at, and the footers. */
    String of(Edition edition, Site site, TextMeasure measure) {
        Language language = edition.translation().language();
        Site.Sheet paper = sheet(site, edition.variant());
        String sized = sized(edition, paper);
        Map<String, String> declared = declared(sized, paper.page());
        RunningFooter footer = footer(edition, site, measure);
        ScriptFit fit = new ScriptFit(declared, language.type(), footer.lines());
        Map<String, String> variables = new LinkedHashMap<>(tokens(site).light());
        variables.putAll(declared);
        variables.putAll(fit.variables());
        variables.putAll(ofPaper(paper.page()));
        variables.putAll(ofLanguage(edition.translation().typeset()));
        variables.putAll(ofFooter(footer, paper.page(), StyleText.length(declared, "side", "mm")));
        String resolved = StyleText.resolved(StyleText.withoutDeclarations(sized), variables);
        return StyleText.physical(fit.loosened(StyleText.computed(resolved)), language.direction())
                + ForeignType.rules(edition.translation(), declared);
    }

    /** The room for a line of text between the sides of the paper. */
    TypeArea typeArea(Edition edition, Site site) {
        Site.Sheet paper = sheet(site, edition.variant());
        Map<String, String> declared = declared(sized(edition, paper), paper.page());
        double width = paper.page().width() - 2 * StyleText.length(declared, "side", "mm");
        return new TypeArea(
                width * StyleText.POINTS_IN_A_MILLIMETRE,
                StyleText.length(declared, BODY_SIZE, "pt"),
                StyleText.length(declared, "cell-gap", "pt"));
    }

    /** On a narrow page what the sheet declares as {@code --narrow-side} stands in the place of {@code --side}. */
    private static Map<String, String> declared(String sized, Site.Page page) {
        Map<String, String> declared = StyleText.declared(sized);
        if (page.isNarrow()) {
            for (Map.Entry<String, String> entry : List.copyOf(declared.entrySet())) {
                String name = entry.getKey();
                if (name.startsWith(NARROW)) declared.put(name.substring(NARROW.length()), entry.getValue());
            }
        }
        return declared;
    }

    private String sized(Edition edition, Site.Sheet paper) {
        String source = sheets.getOrDefault(edition.variant(), "");
        double size = edition.translation().language().type().size() * paper.size();
        return StyleText.scaled(source, size / StyleText.length(StyleText.declared(source), BODY_SIZE, "pt"));
    }

    private static Map<String, String> ofPaper(Site.Page page) {
        return Map.of("page-width", page.width() + "mm", "page-height", page.height() + "mm");
    }

    private static Map<String, String> ofLanguage(Language language) {
        boolean forwards = language.direction() == Direction.LTR;
        boolean bold = language.fonts().stream()
                .limit(1)
                .noneMatch(family -> family.bold().equals(family.regular()));
        return Map.of(
                "fonts", fonts(language),
                "strong-ink", bold ? "inherit" : "var(--heading)",
                "strong-size", bold ? "1em" : "1.08em",
                "start-edge", forwards ? "0%" : "100%",
                "near-start-edge", forwards ? "2.5%" : "97.5%");
    }

    /** The engine measures a page number before it knows it: its box has a width. */
    private static Map<String, String> ofFooter(RunningFooter footer, Site.Page page, double side) {
        double end = footer.endWidth() / StyleText.POINTS_IN_A_MILLIMETRE + side;
        boolean beside = footer.endWidth() > 0;
        return Map.of(
                "footer-start",
                footer.start(),
                "footer-end",
                footer.end(),
                "footer-start-width",
                beside ? StyleText.number(page.width() - end) + "mm" : "auto",
                "footer-end-width",
                beside ? StyleText.number(end) + "mm" : "auto");
    }

    private RunningFooter footer(Edition edition, Site site, TextMeasure measure) {
        boolean draft = edition.translation().front().status() == FrontMatter.Status.DRAFT
                && site.policy().draft() != Site.Policy.Measure.PUBLISH;
        Labels labels = new Labels(edition.translation().language());
        return RunningFooter.of(edition, labels, typeArea(edition, site), draft, measure);
    }

    private static Site.Sheet sheet(Site site, Variant variant) {
        Site.Sheet sheet = site.sheets().get(variant);
        if (sheet == null) {
            throw new IllegalStateException("the site has no sheet for " + variant.id());
        }
        return sheet;
    }

    private static String fonts(Language language) {
        return language.fonts().stream()
                .map(FontFamily::name)
                .map(StyleText::quoted)
                .collect(Collectors.joining(", "));
    }
}
