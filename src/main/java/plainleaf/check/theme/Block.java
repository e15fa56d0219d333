package plainleaf.check.theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Scope;
import plainleaf.check.css.Selector;

/** All that one block of a sheet says. */
record Block(Scope scope, List<Declaration> declarations) {
    private static final Set<String> PAGE = Set.of("html", "body");

    /** What has nothing in it but a drawing. */
    private static final Set<String> PICTURES = Set.of("picture", "disc", "tile");

    Block {
        declarations = List.copyOf(declarations);
    }

    /** What it says of these properties. */
    Stream<Declaration> saying(Set<String> properties) {
        return declarations.stream().filter(d -> properties.contains(d.property()));
    }

    /** The colour it gives to words. */
    Optional<Paint> ink() {
        return paint(Set.of("color"));
    }

    /** The colour it lays behind words; empty where only drawings stand on it. */
    Optional<Paint> ground() {
        return isOfPictures() ? Optional.empty() : paint(Set.of("background-color", "background"));
    }

    private Optional<Paint> paint(Set<String> properties) {
        return saying(properties)
                .flatMap(d -> Paint.of(d.value(), d.place()).stream())
                .findFirst();
    }

    /** Whether what it says of colours is said to all that stands on the page, too. */
    boolean isOfPage() {
        return selectors().anyMatch(selector -> PAGE.contains(selector.type()));
    }

    private boolean isOfPictures() {
        return !scope.selectors().isEmpty()
                && selectors().allMatch(selector -> selector.classes().stream().anyMatch(PICTURES::contains));
    }

    private Stream<Selector> selectors() {
        return scope.selectors().stream();
    }
}
