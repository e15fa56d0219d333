package plainleaf.content.picture;

import java.util.Set;

/** The elements a drawing may be made of: all others run, load, draw words or cost too much. */
final class SvgElements {
    static final String SVG = "http://www.w3.org/2000/svg";

    // SVG 2, chapters 5, 9, 13, 14 and 16, without what loads, links, animates or repeats itself over an area.
    private static final Set<String> HARMLESS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "title",
            "desc",
            "metadata",
            "style");

    private static final Set<String> WORDS = Set.of("text", "tspan", "tref", "textPath", "flowRoot");

    private static final Set<String> COSTLY = Set.of("pattern", "filter", "mask", "marker");

    /** What drawing programs note down for themselves; nothing is drawn of it. */
    private static final Set<String> EDITORS =
            Set.of("http://www.inkscape.org/namespaces/inkscape", "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd");

    private static final Set<String> METADATA = Set.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://creativecommons.org/ns#",
            "http://web.resource.org/cc/",
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/");

    private SvgElements() {}

    static void inspect(String namespace, String name, boolean inMetadata) throws SvgFault {
        if (EDITORS.contains(namespace) || (inMetadata && METADATA.contains(namespace))) {
            return;
        }
        boolean svg = SVG.equals(namespace);
        if (svg && WORDS.contains(name)) {
            throw new SvgFault(
                    "has words in it (<" + name + ">), which every machine would draw in another type.",
                    "Turn the words into outlines (paths), or write them in the leaflet.");
        }
        if (svg && COSTLY.contains(name)) {
            throw new SvgFault(
                    "has a <" + name + "> in it, which can take very long to draw.",
                    "Turn it into plain shapes, or save the drawing as PNG.");
        }
        if (!svg || !HARMLESS.contains(name)) {
            throw new SvgFault("has a <" + name + "> in it.", "Take it out, or save the drawing as PNG.");
        }
    }
}
