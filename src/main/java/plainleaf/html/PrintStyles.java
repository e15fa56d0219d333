package plainleaf.html;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import plainleaf.model.Direction;
import plainleaf.model.Edition;
import plainleaf.model.FontFamily;
import plainleaf.model.FrontMatter;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/** The print style sheet of an edition, in the CSS that the PDF engine knows. */
final class PrintStyles {
    private static final String BODY_SIZE = "body-size";

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
    String of(Edition edition, Site site) {
        Language language = edition.translation().language();
        Site.Sheet paper = sheet(site, edition.variant());
        String source = sheets.getOrDefault(edition.variant(), "");
        double size = language.type().size() * paper.size();
        String sized = StyleText.scaled(source, size / designedFor(source));
        Map<String, String> declared = StyleText.declared(sized);
        ScriptFit fit = new ScriptFit(declared, language.type());
        Map<String, String> variables = new LinkedHashMap<>(tokens(site).light());
        variables.putAll(declared);
        variables.putAll(fit.variables());
        variables.putAll(ofPaper(paper.page()));
        variables.putAll(ofLanguage(edition, language, site));
        String resolved = StyleText.resolved(StyleText.withoutDeclarations(sized), variables);
        return StyleText.physical(fit.loosened(StyleText.computed(resolved)), language.direction())
                + ForeignType.rules(edition.translation(), declared);
    }

    private static Map<String, String> ofPaper(Site.Page page) {
        return Map.of("page-width", page.width() + "mm", "page-height", page.height() + "mm");
    }

    private static Map<String, String> ofLanguage(Edition edition, Language language, Site site) {
        Labels labels = new Labels(language);
        boolean draft = edition.translation().front().status() == FrontMatter.Status.DRAFT
                && site.policy().draft() != Site.Policy.Measure.PUBLISH;
        boolean forwards = language.direction() == Direction.LTR;
        return Map.of(
                "fonts", fonts(edition.translation().typeset()),
                "start-edge", forwards ? "0%" : "100%",
                "near-start-edge", forwards ? "2.5%" : "97.5%",
                "footer-start", RunningFooter.start(edition, labels, draft),
                "footer-end", RunningFooter.end(labels));
    }

    private static Site.Sheet sheet(Site site, Variant variant) {
        Site.Sheet sheet = site.sheets().get(variant);
        if (sheet == null) {
            throw new IllegalStateException("the site has no sheet for " + variant.id());
        }
        return sheet;
    }

    private static double designedFor(String css) {
        String size = StyleText.declared(css).getOrDefault(BODY_SIZE, "");
        if (!size.matches("\\d+(\\.\\d+)?pt")) {
            throw new IllegalStateException("a print sheet must declare --" + BODY_SIZE + " in points");
        }
        return Double.parseDouble(size.replace("pt", ""));
    }

    private static String fonts(Language language) {
        return language.fonts().stream()
                .map(FontFamily::name)
                .map(StyleText::quoted)
                .collect(Collectors.joining(", "));
    }
}
