package plainleaf.check.browser;

/**
 * An element that a browser told of.
 *
 * @param index its place among the page's elements, from 0 for {@code html}; negative where it is none of them
 * @param tag its name, in lower case
 * @param selector that leads to it
 * @param text its first words; empty where it has none
 */
record Seen(int index, String tag, String selector, String text) {
    /** It, for a person: its words where it has any. */
    String told() {
        return text.isEmpty() ? "the element " + selector : "“" + text + "” (" + selector + ")";
    }
}
