package plainleaf.check.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import plainleaf.check.css.Scope;
import plainleaf.check.css.Selector;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** The elements that the templates write, each with its place; a value that is filled in later may be anything. */
final class Markup {
    /** Stands for each character of what is filled in later. */
    private static final char FILLED_IN = '\uE000';

    private static final Set<String> WITHOUT_TEXT = Set.of("img", "svg", "path", "hr", "br", "wbr");

    private static final Pattern LATER = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#--.*?-->|</?[#@](?:\"[^\"]*+\"|[^\">]++)*+>", Pattern.DOTALL);

    /** An element and the file it stands in. */
    record Written(SourceFile file, Element element) {
        String name() {
            return element.tagName();
        }

        /** Its first character. */
        Location place() {
            return at(element.sourceRange().start());
        }

        /** Where the value of this attribute begins. */
        Location place(String attribute) {
            return at(element.attributes().sourceRange(attribute).valueRange().start());
        }

        private Location at(Range.Position position) {
            // An attribute without a value has no place for it.
            if (position.lineNumber() < 1) {
                return Location.of(file.name());
            }
            String line = file.lines().get(position.lineNumber() - 1);
            int units = Math.min(position.columnNumber() - 1, line.length());
            return new Location(file.name(), position.lineNumber(), 1 + line.codePointCount(0, units));
        }

        /** Whether one of its classes is known only when it is filled in. */
        private boolean isOpen() {
            return element.className().indexOf(FILLED_IN) >= 0;
        }

        /** Whether it can be of this type: a heading's level is filled in. */
        private boolean canBe(String type) {
            int open = name().indexOf(FILLED_IN);
            return open < 0 ? name().equals(type) : type.startsWith(name().substring(0, open));
        }
    }

    private final List<Written> all = new ArrayList<>();

    Markup(List<SourceFile> templates) {
        for (SourceFile template : templates) {
            String text = later(DIRECTIVE, ' ', later(LATER, FILLED_IN, String.join("\n", template.lines())));
            Parser parser = Parser.xmlParser().setTrackPosition(true);
            parser.parseInput(text, "").getAllElements().stream()
                    .skip(1)
                    .forEach(element -> all.add(new Written(template, element)));
        }
    }

    /** The text, as long as before, with this sign in the place of what FreeMarker works out. */
    private static String later(Pattern found, char sign, String text) {
        return found.matcher(text).replaceAll(result -> result.group().replaceAll("[^\n]", String.valueOf(sign)));
    }

    Stream<Written> all() {
        return all.stream();
    }

    /** What a selector chooses for certain, as far as the templates tell by the element itself. */
    Stream<Written> chosen(Selector selector) {
        return all.stream()
                .filter(written -> selector.type().isEmpty() || written.canBe(selector.type()))
                .filter(written -> written.element().classNames().containsAll(selector.classes()));
    }

    /** The types a selector's element has: its own, or those of the templates that have its classes. */
    Set<String> types(Selector selector) {
        return selector.type().isEmpty()
                ? chosen(selector).map(Written::name).collect(Collectors.toCollection(TreeSet::new))
                : Set.of(selector.type());
    }

    /** Whether all that a block is for has no text that could be seen. */
    boolean saysNothing(Scope scope) {
        return scope.selectors().stream().allMatch(this::saysNothing);
    }

    private boolean saysNothing(Selector selector) {
        Set<String> known = types(selector);
        Set<String> types = known.isEmpty() ? openTypes(selector) : known;
        return !types.isEmpty()
                && WITHOUT_TEXT.containsAll(types)
                && selector.pseudoElement().isEmpty();
    }

    /** The types of elements that have one of a selector's classes, and may be given the others. */
    private Set<String> openTypes(Selector selector) {
        return all.stream()
                .filter(Written::isOpen)
                .filter(written -> selector.classes().stream().anyMatch(written.element()::hasClass))
                .map(Written::name)
                .collect(Collectors.toSet());
    }

    /** Whether two selectors choose the same element with text, as far as they and the templates tell. */
    boolean meet(Selector one, Selector other) {
        return one.pseudoElement().equals(other.pseudoElement())
                && (one.text().equals(other.text()) || isNested(one.within(), other.within()))
                && !saysNothing(one)
                && !saysNothing(other)
                && (isSameKind(one, other) || placed(one).anyMatch(placed(other).toList()::contains));
    }

    /** What a selector chooses as the templates tell by the element and by what it stands in. */
    private Stream<Written> placed(Selector selector) {
        return chosen(selector)
                .filter(written -> selector.within().stream()
                        .allMatch(outer -> written.element().parents().hasClass(outer)));
    }

    private static boolean isSameKind(Selector one, Selector other) {
        return isAnything(one)
                || isAnything(other)
                || (one.type().equals(other.type()) && isNested(one.classes(), other.classes()));
    }

    private static boolean isAnything(Selector selector) {
        return selector.type().isEmpty() && selector.classes().isEmpty();
    }

    private static boolean isNested(List<String> some, List<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    /** Whether a selector may choose an element of this type: one whose class is not known yet may have any. */
    boolean mayBe(Selector selector, String type) {
        if (!selector.type().isEmpty()) {
            return selector.type().equals(type);
        }
        List<Written> chosen = chosen(selector).toList();
        Stream<Written> possible = chosen.isEmpty() ? all.stream().filter(Written::isOpen) : chosen.stream();
        return possible.anyMatch(written -> written.canBe(type));
    }
}
