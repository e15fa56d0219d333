package plainleaf.check.css;

import java.util.List;

/**
 * Which elements a block is for.
 *
 * @param type of the element itself, in small letters; empty where it may be any
 * @param classes of the element itself
 * @param pseudoElement such as {@code after}; empty for the element itself
 * @param within the classes of what it stands in or after
 * @param weight its specificity as one number (Selectors 3, 9)
 */
public record Selector(
        String text, String type, List<String> classes, String pseudoElement, List<String> within, int weight) {
    private static final int ID = 10_000;
    private static final int CLASS = 100;

    /** What an attribute of the element itself says beats every sheet (CSS 2.2, 6.4.3). */
    private static final int ATTRIBUTE = 1_000_000;

    public Selector {
        classes = List.copyOf(classes);
        within = List.copyOf(within);
    }

    /** The selector of one element's own {@code style} attribute. */
    public static Selector ofElement(String type, List<String> classes) {
        return new Selector("<" + type + ">", type, classes, "", List.of(), ATTRIBUTE);
    }

    boolean isOfOneElement() {
        return weight == ATTRIBUTE;
    }

    /** Whether it is nothing but the type of an element. */
    public boolean isBare() {
        return weight == 1 && !type.isEmpty() && pseudoElement.isEmpty();
    }

    static int weight(int ids, int classes, int types) {
        return ids * ID + classes * CLASS + types;
    }
}
