package plainleaf.check.style;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Scope;
import plainleaf.check.css.Selector;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text that would be set in a font which is not the language's own. */
final class StyleFontCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-font",
            Severity.ERROR,
            "All text, code and page margins too, is in the fonts of its language.",
            "PDF/UA-1, 7.21; ISO 19005-2, 6.2.11; OpenHTMLtoPDF has no fonts but those it is given",
            "write font-family: var(--fonts); the fonts themselves are named in templates/languages",
            Example.css("h1 { font-family: Georgia; }", "h1 { font-family: var(--fonts); }"));

    private static final Set<String> PROPERTIES = Set.of("font-family", "font");
    private static final Set<String> SAME = Set.of("inherit", "unset");
    private static final Set<String> WITHOUT_CONTENT = Set.of("none", "normal");

    /** What the engine's own sheet sets in a font for typewriting, which is none of ours. */
    private static final List<String> TYPEWRITTEN = List.of("pre", "code", "kbd", "samp");

    private static final Set<String> ROOTS = Set.of("html", "body", "article");
    private static final String ROOT_CLASS = "leaflet";

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return Stream.of(foreign(style), marginBoxes(style), typewritten(style), root(style))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> foreign(PrintStyle style) {
        return style.declarations().stream()
                .filter(d -> PROPERTIES.contains(d.property()))
                .filter(d -> !d.value().endsWith(PrintStyle.FONTS) || d.value().contains(","))
                .filter(d -> !Words.isOneOf(d, SAME))
                .map(d -> RULE.brokenAt(
                        d.place(), "“" + d + "” names a font that languages lack, so that letters would be missing"));
    }

    private static Stream<Diagnostic> marginBoxes(PrintStyle style) {
        Map<Scope, List<Declaration>> boxes = style.declarations().stream()
                .filter(d -> d.scope().isMarginBox())
                .collect(Collectors.groupingBy(Declaration::scope));
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().stream().noneMatch(StyleFontCheck::isEmpty))
                .filter(box -> box.getValue().stream().noneMatch(d -> PROPERTIES.contains(d.property())))
                .map(box -> RULE.brokenAt(
                        box.getKey().place(),
                        "the margin box " + box.getKey().atRule() + " names no font, and takes over none"));
    }

    private static boolean isEmpty(Declaration d) {
        return d.property().equals("content") && Words.isOneOf(d, WITHOUT_CONTENT);
    }

    private static Stream<Diagnostic> typewritten(PrintStyle style) {
        return TYPEWRITTEN.stream()
                .filter(type -> fonts(style)
                        .noneMatch(
                                selector -> selector.isBare() && selector.type().equals(type)))
                .map(type -> RULE.brokenAt(style.sheet(), "nothing says which font “" + type + "” is in"));
    }

    private static Stream<Diagnostic> root(PrintStyle style) {
        return fonts(style).anyMatch(StyleFontCheck::isRoot)
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(style.sheet(), "nothing says which font the text of “.leaflet” is in"));
    }

    private static boolean isRoot(Selector selector) {
        return (selector.isBare() && ROOTS.contains(selector.type()))
                || (selector.within().isEmpty() && selector.classes().equals(List.of(ROOT_CLASS)));
    }

    private static Stream<Selector> fonts(PrintStyle style) {
        return style.ofElements("font-family", "font").flatMap(d -> d.scope().selectors().stream());
    }
}
