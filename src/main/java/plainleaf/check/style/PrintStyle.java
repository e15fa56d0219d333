package plainleaf.check.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Scope;
import plainleaf.check.css.Selector;
import plainleaf.check.css.StyleSheet;
import plainleaf.model.Location;

/**
 * All that the sheets and templates say of how one edition is printed.
 *
 * @param sheet the sheet that all editions share, as a whole
 * @param sheets what the edition is printed with, a later one before an earlier
 */
record PrintStyle(Location sheet, List<StyleSheet> sheets, Markup markup, List<Declaration> declarations) {
    /** The fonts of the language; no sheet can say what they are. */
    static final String FONTS = "var(--fonts)";

    private static final Pattern USE = Pattern.compile("var\\((--(?!fonts\\b)[A-Za-z0-9-]+)\\)");
    private static final int DEPTH = 8;

    /** Variables that name each other would grow without end. */
    private static final int LONGEST = 10_000;

    PrintStyle(Location sheet, List<StyleSheet> sheets, Markup markup) {
        this(sheet, sheets, markup, declared(sheets, markup));
    }

    /** What sheets and {@code style} attributes say of all but variables, with the value of each variable in its place. */
    static List<Declaration> declared(List<StyleSheet> sheets, Markup markup) {
        List<Declaration> all = new ArrayList<>();
        sheets.forEach(sheet -> all.addAll(sheet.declarations()));
        markup.all()
                .filter(written -> written.element().hasAttr("style"))
                .flatMap(PrintStyle::own)
                .forEach(all::add);
        Map<String, String> variables = new HashMap<>();
        all.stream().filter(Declaration::isVariable).forEach(d -> variables.put(d.property(), d.value()));
        return all.stream()
                .filter(d -> !d.isVariable())
                .map(d -> d.saying(resolved(d.value(), variables)))
                .toList();
    }

    private static Stream<Declaration> own(Markup.Written written) {
        Selector selector =
                Selector.ofElement(written.name(), List.copyOf(written.element().classNames()));
        Scope scope = new Scope(written.place("style"), "", "", List.of(selector));
        return StyleSheet.ofAttribute(written.element().attr("style"), scope).stream();
    }

    /** The value with each variable that the sheets declare written out; others are the program's, and stay. */
    private static String resolved(String value, Map<String, String> variables) {
        String text = value;
        for (int depth = 0;
                depth < DEPTH && text.length() < LONGEST && USE.matcher(text).find();
                depth++) {
            text = USE.matcher(text)
                    .replaceAll(use -> Matcher.quoteReplacement(variables.getOrDefault(use.group(1), use.group())));
        }
        return text;
    }

    /** What is said of elements by one of these properties. */
    Stream<Declaration> ofElements(String... properties) {
        List<String> wanted = List.of(properties);
        return declarations.stream().filter(d -> d.scope().isForElements() && wanted.contains(d.property()));
    }
}
