package plainleaf.content;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.Site.Page;
import plainleaf.model.Site.Sheet;
import plainleaf.model.Variant;

/** Reads {@code editions}: the paper and the body text of each. */
final class SheetReader {
    /** The sizes of body text in points: the smallest, which stands by itself, and the largest. */
    private record Limits(int smallest, int usual, int largest, Page page) {}

    // The sizes of product.md, "Editions"; UKAAF G017: large print is 16 pt and above.
    private static final Map<Variant, Limits> LIMITS = Map.of(
            Variant.STANDARD, new Limits(12, 12, 14, Page.A5),
            Variant.LARGE_PRINT, new Limits(16, 18, 28, Page.A4),
            Variant.EASY_READ, new Limits(14, 16, 28, Page.A4));

    private static final Map<String, Page> PAGES = new TreeMap<>(Map.of("A5", Page.A5, "A4", Page.A4));

    private SheetReader() {}

    static Map<Variant, Sheet> read(YamlMap site) {
        Optional<YamlMap> editions = site.map("editions", Keys.EDITIONS);
        Map<Variant, Sheet> sheets = new EnumMap<>(Variant.class);
        LIMITS.forEach((variant, limits) -> {
            Optional<YamlMap> map = editions.flatMap(all -> all.map(variant.id(), Keys.SHEET));
            sheets.put(variant, sheet(map, limits));
        });
        return sheets;
    }

    private static Sheet sheet(Optional<YamlMap> map, Limits limits) {
        double size = map.flatMap(m -> m.get("size"))
                .flatMap(value -> size(value, limits))
                .orElse((double) limits.usual());
        Page page = map.map(m -> m.word("page", PAGES, limits.page())).orElse(limits.page());
        return new Sheet(size, page);
    }

    private static Optional<Double> size(YamlValue value, Limits limits) {
        String expected = "a size in points from " + limits.smallest() + " to " + limits.largest();
        return value.as(
                expected,
                text -> YamlValue.asNumber(text)
                        .map(BigDecimal::doubleValue)
                        .filter(size -> size >= limits.smallest() && size <= limits.largest()));
    }
}
