package plainleaf.check.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Scope;
import plainleaf.check.css.StyleSheet;
import plainleaf.model.Colour;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/**
 * The colours of the web pages and what is painted with them.
 *
 * @param roles every declaration of a colour's role, in the order of the sheet
 * @param blocks of all sheets for elements, in their order
 */
record Theme(List<Declaration> roles, List<Block> blocks) {
    private static final String TOKENS = "styles/tokens.css";
    private static final String WEB = "styles/web/";
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";

    Theme {
        roles = List.copyOf(roles);
        blocks = List.copyOf(blocks);
    }

    /** The theme of these templates; one without colours where they have no sheets. */
    static Theme of(Map<String, SourceFile> templates) {
        List<Block> blocks = new TreeMap<>(templates)
                .entrySet().stream()
                        .filter(file ->
                                file.getKey().startsWith(WEB) && file.getKey().endsWith(".css"))
                        .flatMap(file -> blocks(file.getValue()))
                        .toList();
        SourceFile tokens = templates.get(TOKENS);
        return new Theme(tokens == null ? List.of() : roles(tokens), blocks);
    }

    private static List<Declaration> roles(SourceFile tokens) {
        return StyleSheet.forAllMedia(tokens).declarations().stream()
                .filter(d -> d.isVariable() && d.value().matches(COLOUR))
                .toList();
    }

    private static Stream<Block> blocks(SourceFile sheet) {
        Map<Scope, List<Declaration>> byScope = new LinkedHashMap<>();
        StyleSheet.forAllMedia(sheet).declarations().stream()
                .filter(d -> d.scope().isForElements())
                .forEach(d -> byScope.computeIfAbsent(d.scope(), scope -> new ArrayList<>())
                        .add(d));
        return byScope.entrySet().stream().map(block -> new Block(block.getKey(), block.getValue()));
    }

    /** The blocks that a reader of this look is shown. */
    Stream<Block> blocks(Look look) {
        return blocks.stream().filter(block -> look.has(block.scope()));
    }

    /** What each role is in this look, by its name without the hyphens. */
    Map<String, Colour> colours(Look look) {
        Map<String, Colour> colours = new HashMap<>();
        roles.stream()
                .filter(role -> look.has(role.scope()))
                .forEach(role -> colours.put(role.property().substring(2), Colour.of(role.value())));
        return colours;
    }

    /** Where a role got the value that it has in this look; the paint's own place where it is no role. */
    Location place(Paint paint, Look look) {
        return roles.stream()
                .filter(role -> look.has(role.scope()) && role.property().equals("--" + paint.name()))
                .reduce((first, last) -> last)
                .map(Declaration::place)
                .orElse(paint.place());
    }
}
