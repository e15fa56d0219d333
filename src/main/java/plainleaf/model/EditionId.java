package plainleaf.model;

import java.util.Comparator;

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
        return leaflet + "-" + language + (variant == Variant.STANDARD ? "" : "-" + variant.id()) + ".pdf";
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
