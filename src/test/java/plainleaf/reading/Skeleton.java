package plainleaf.reading;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What no language changes of a text: its blocks in their order and nesting, and in each its numbers, facts, links,
 * pictures, bold words and the name of its heading. Two translations of one text have the same skeleton.
 */
final class Skeleton extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern FACT = Pattern.compile("\\{\\{([a-z][a-z0-9-]*)}}");
    private static final Pattern HEADING_ID = Pattern.compile("\\{#([a-z][a-z0-9-]*)}\\s*$");
    private static final Pattern CALLOUT = Pattern.compile("^\\[![A-Z]+]");

    private final List<String> bones = new ArrayList<>();

    private Skeleton() {}

    /** One line for each heading, paragraph, list and cell. */
    static List<String> of(String markdown) {
        Skeleton skeleton = new Skeleton();
        skeleton.walk(PARSER.parse(markdown), "");
        return skeleton.bones;
    }

    private void walk(Node parent, String place) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock) continue;
            String here = place + "/" + name(node);
            if (holdsWords(node)) bones.add(here + " " + Words.of(node));
            else walk(node, here);
        }
    }

    private static boolean holdsWords(Node node) {
        return node instanceof TableCell
                || !(node.getFirstChild() instanceof Block || node.getFirstChild() instanceof CustomNode)
                        && !(node instanceof Document);
    }

    private static String name(Node node) {
        if (node instanceof Heading heading) return "heading " + heading.getLevel();
        if (node instanceof BulletList || node instanceof OrderedList)
            return node.getClass().getSimpleName() + " of " + children(node);
        return node.getClass().getSimpleName();
    }

    private static int children(Node node) {
        int count = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) count++;
        return count;
    }

    /** What stands within one block. */
    private static final class Words extends AbstractVisitor {
        private final TreeMap<String, Integer> counts = new TreeMap<>();

        static String of(Node block) {
            Words words = new Words();
            words.visitChildren(block);
            return words.counts.entrySet().stream()
                    .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " x" + entry.getValue() : ""))
                    .collect(Collectors.joining(", "));
        }

        private void count(String bone) {
            counts.merge(bone, 1, Integer::sum);
        }

        @Override
        public void visit(Link link) {
            count("link " + link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            count("picture " + image.getDestination() + (image.getTitle() == null ? "" : " with a caption"));
            visitChildren(image);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            count("bold");
            visitChildren(strong);
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            Matcher callout = CALLOUT.matcher(literal);
            if (callout.find()) count(callout.group());
            Matcher id = HEADING_ID.matcher(literal);
            if (id.find()) count("#" + id.group(1));
            Matcher fact = FACT.matcher(literal);
            while (fact.find()) count("fact " + fact.group(1));
            numbers(FACT.matcher(HEADING_ID.matcher(literal).replaceAll("")).replaceAll(" "));
        }

        /** Digits of any script, as numbers. */
        private void numbers(String literal) {
            StringBuilder number = new StringBuilder();
            literal.codePoints().forEach(character -> {
                int digit = UCharacter.digit(character);
                if (digit >= 0) number.append(digit);
                else end(number);
            });
            end(number);
        }

        private void end(StringBuilder number) {
            if (!number.isEmpty()) count("number " + number);
            number.setLength(0);
        }
    }
}
