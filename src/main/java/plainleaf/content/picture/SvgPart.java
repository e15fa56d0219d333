package plainleaf.content.picture;

import java.util.ArrayList;
import java.util.List;

/** An element of a drawing with what is drawn along with it. */
final class SvgPart {
    /** Characters of attributes, such as a path's, that cost as much as one element. */
    private static final int WEIGHT = 1000;

    private final String name;
    private final List<SvgPart> children = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private int length;

    SvgPart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<SvgPart> children() {
        return children;
    }

    List<String> references() {
        return references;
    }

    void addLength(int characters) {
        length += characters;
    }

    /** What it costs by itself, in elements. */
    long cost() {
        return 1L + length / WEIGHT;
    }
}
