package plainleaf.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which leaflet, in which language, in which variant. */
public record EditionId(String leaflet, String language, Variant variant) implements Comparable<EditionId> {
    private static final Comparator<EditionId> ORDER = Comparator.comparing(EditionId::leaflet)
            .thenComparing(EditionId::language)
            .thenComparing(EditionId::variant);

    /** Its folder in {@code output/}, without a slash at the end. */
    public String folder() {
        return language + "/" + leaflet;
    }

    /** The address of its page in {@code output/}. */
    public String pagePath() {
        return folder() + "/" + pageName();
    }

    /** The file name of its page. */
    public String pageName() {
        return variant == Variant.STANDARD ? "index.html" : variant.id() + ".html";
    }

    /** The address of its PDF in {@code output/}. */
    public String pdfPath() {
        return folder() + "/" + pdfName();
    }

    /** The file name of its PDF. */
    public String pdfName() {
        return stem() + ".pdf";
    }

    /**
     * The address of a file for print in {@code output/}.
     *
     * @param kind such as {@code booklet}
     */
    public String printPath(String kind) {
        return "print/" + stem() + "-" + kind + ".pdf";
    }

    private String stem() {
        return leaflet + "-" + language + (variant == Variant.STANDARD ? "" : "-" + variant.id());
    }

    /** Names for many, as short as can be, one for each leaflet and language: {@code hip / en (standard, large-print)}. */
    public static List<String> named(List<EditionId> editions) {
        Map<String, Set<String>> variants = new LinkedHashMap<>();
        for (EditionId id : editions)
            variants.computeIfAbsent(id.leaflet() + " / " + id.language(), name -> new LinkedHashSet<>())
                    .add(id.variant().id());
        return variants.entrySet().stream()
                .map(name -> name.getKey() + " (" + String.join(", ", name.getValue()) + ")")
                .toList();
    }

    @Override
    public int compareTo(EditionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return leaflet + " / " + language + " / " + variant.id();
    }
}
