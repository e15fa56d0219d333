package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import plainleaf.pdf.text.Marks;

/** A link has one annotation on each page it is on, with a quadrilateral for each line (ISO 14289-1, 7.18.5). */
final class LinkAreas implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.is("Link")) {
                List<LinkArea> areas = areas(node);
                if (node.element().isEmpty()) {
                    // In a header or footer of each page, the only boxes that are not the page's.
                    node.parent().ifPresent(host -> tree.retire(host, node));
                } else if (areas.isEmpty()) {
                    node.dissolve();
                } else {
                    joinByPage(tree, node, withoutTraces(tree, node, areas));
                }
            }
        }
    }

    private static List<LinkArea> areas(TagNode link) {
        List<LinkArea> areas = new ArrayList<>();
        for (TagKid kid : link.kids()) {
            if (kid instanceof LinkArea area) {
                areas.add(area);
            }
        }
        return areas;
    }

    /** The engine leaves an area without width at the end of a line after which the words of the link begin. */
    private static List<LinkArea> withoutTraces(TagTree tree, TagNode link, List<LinkArea> areas) {
        List<LinkArea> wide = areas.stream().filter(LinkAreas::isWide).toList();
        if (wide.isEmpty()) {
            return areas;
        }
        areas.stream().filter(area -> !isWide(area)).forEach(area -> tree.retire(link, area));
        return wide;
    }

    private static boolean isWide(LinkArea area) {
        float[] corners = area.annotation().getCOSArray(COSName.RECT).toFloatArray();
        return corners[0] != corners[2];
    }

    private static void joinByPage(TagTree tree, TagNode link, List<LinkArea> areas) {
        IdentityHashMap<COSDictionary, LinkArea> onPage = new IdentityHashMap<>();
        for (LinkArea area : areas) {
            LinkArea first = onPage.putIfAbsent(area.page(), area);
            if (first == null) {
                // Behind the words: a reader says the link, then what it is.
                link.remove(area);
                link.add(area);
                describe(link, area);
            } else {
                extend(first.annotation(), area.annotation());
                tree.retire(link, area);
            }
        }
    }

    private static void describe(TagNode link, LinkArea area) {
        COSDictionary annotation = area.annotation();
        annotation.setItem(COSName.P, area.page());
        String contents = annotation.getString(COSName.CONTENTS);
        if (contents != null) {
            annotation.setString(COSName.CONTENTS, Marks.without(contents).replaceAll("[ \\t\\r\\n]+", " "));
        }
        link.element().map(Languages::of).ifPresent(language -> annotation.setString(COSName.LANG, language));
    }

    private static void extend(COSDictionary annotation, COSDictionary other) {
        COSArray quads = quads(annotation);
        quads(other).forEach(quads::add);
        annotation.setItem(COSName.QUADPOINTS, quads);
        float[] one = annotation.getCOSArray(COSName.RECT).toFloatArray();
        float[] two = other.getCOSArray(COSName.RECT).toFloatArray();
        annotation.setItem(
                COSName.RECT,
                numbers(
                        Math.min(one[0], two[0]),
                        Math.min(one[1], two[1]),
                        Math.max(one[2], two[2]),
                        Math.max(one[3], two[3])));
    }

    private static COSArray quads(COSDictionary annotation) {
        COSArray quads = annotation.getCOSArray(COSName.QUADPOINTS);
        if (quads != null) {
            return quads;
        }
        float[] r = annotation.getCOSArray(COSName.RECT).toFloatArray();
        // Not counter-clockwise as ISO 32000-1, 12.5.6.5 has it, but as every viewer reads it: top, then bottom.
        return numbers(r[0], r[3], r[2], r[3], r[0], r[1], r[2], r[1]);
    }

    private static COSArray numbers(float... values) {
        COSArray numbers = new COSArray();
        for (float value : values) {
            numbers.add(new COSFloat(value));
        }
        return numbers;
    }
}
